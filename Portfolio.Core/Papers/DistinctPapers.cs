using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Portfolio.Core.Papers;

/// <summary>Two papers that look like one work, of which the owner said that they are two; by key, the smaller first.</summary>
public sealed class DistinctPapers
{
    public int Id { get; set; }
    public required Guid One { get; init; }
    public required Guid Other { get; init; }

    public static DistinctPapers Of(Guid one, Guid other) =>
        one.CompareTo(other) < 0 ? new() { One = one, Other = other } : new() { One = other, Other = one };
}

internal sealed class DistinctPapersConfiguration : IEntityTypeConfiguration<DistinctPapers>
{
    public void Configure(EntityTypeBuilder<DistinctPapers> papers) =>
        papers.HasIndex(p => new { p.One, p.Other }).IsUnique();
}
