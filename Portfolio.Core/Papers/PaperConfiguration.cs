using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Portfolio.Core.Papers;

internal sealed class PaperConfiguration : IEntityTypeConfiguration<Paper>
{
    public void Configure(EntityTypeBuilder<Paper> paper)
    {
        paper.HasIndex(p => p.Slug).IsUnique();
        paper.HasIndex(p => p.CitationKey).IsUnique().HasFilter("\"CitationKey\" <> ''");
        paper.HasIndex(p => p.Doi);
        paper.HasIndex(p => p.ArxivId);
        paper.HasIndex(p => new { p.SectionId, p.SectionPosition });
        // All that a list is filtered, counted and ordered by, so that none of it reads abstracts and sources.
        paper.HasIndex(p => new
        {
            p.IsOwn,
            p.State,
            p.PublishedAt,
            p.SectionId,
            p.SectionPosition,
            p.Status,
            p.Type,
            p.Issued,
            p.FinishedOn,
            p.AddedOn,
            p.Rating,
        });
        paper.HasOne(p => p.Section).WithMany().HasForeignKey(p => p.SectionId).OnDelete(DeleteBehavior.SetNull);
        paper.HasOne(p => p.Preview).WithMany().HasForeignKey(p => p.PreviewId).OnDelete(DeleteBehavior.SetNull);
        paper.HasMany(p => p.Authors).WithOne().HasForeignKey(a => a.PaperId);
        paper.HasMany(p => p.Links).WithOne().HasForeignKey(l => l.PaperId);
        paper.HasMany(p => p.ReadingEvents).WithOne().HasForeignKey(e => e.PaperId);
    }
}

internal sealed class PaperAuthorConfiguration : IEntityTypeConfiguration<PaperAuthor>
{
    public void Configure(EntityTypeBuilder<PaperAuthor> author) => author.HasIndex(a => a.Family);
}

internal sealed class ReadingSectionConfiguration : IEntityTypeConfiguration<ReadingSection>
{
    public void Configure(EntityTypeBuilder<ReadingSection> section) => section.HasIndex(s => s.Slug).IsUnique();
}
