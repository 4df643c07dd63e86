using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Portfolio.Core.Profiles;

internal sealed class ProfileConfiguration : IEntityTypeConfiguration<Profile>
{
    public void Configure(EntityTypeBuilder<Profile> profile)
    {
        profile.HasOne(p => p.Photo).WithMany().HasForeignKey(p => p.PhotoId).OnDelete(DeleteBehavior.SetNull);
        profile.HasMany(p => p.CvFiles).WithOne().HasForeignKey(c => c.ProfileId);
        profile.HasMany(p => p.CitationCounts).WithOne().HasForeignKey(c => c.ProfileId);
        profile.HasMany(p => p.Links).WithOne().HasForeignKey(l => l.ProfileId);
        profile.HasMany(p => p.HomeBlocks).WithOne().HasForeignKey(b => b.ProfileId);
        profile.HasMany(p => p.Coauthors).WithOne().HasForeignKey(c => c.ProfileId);
        profile.HasMany(p => p.ContributionMarks).WithOne().HasForeignKey(m => m.ProfileId);
    }
}

internal sealed class CvFileConfiguration : IEntityTypeConfiguration<CvFile>
{
    public void Configure(EntityTypeBuilder<CvFile> file)
    {
        file.HasOne(f => f.MediaFile).WithMany().HasForeignKey(f => f.MediaFileId).OnDelete(DeleteBehavior.Restrict);
        file.HasIndex(f => new { f.ProfileId, f.Language }).IsUnique();
    }
}
