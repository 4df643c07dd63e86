using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Portfolio.Core.Work;

internal sealed class WorkConfiguration : IEntityTypeConfiguration<WorkEntry>
{
    public void Configure(EntityTypeBuilder<WorkEntry> work)
    {
        work.HasIndex(w => w.Slug).IsUnique();
        work.HasOne(w => w.Image).WithMany().HasForeignKey(w => w.ImageId).OnDelete(DeleteBehavior.SetNull);
    }
}
