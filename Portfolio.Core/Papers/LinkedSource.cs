using System.ComponentModel.DataAnnotations;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Portfolio.Core.Papers;

/// <summary>
/// A bibliography that stays the master of its records, such as an export of Zotero that is brought again and again:
/// what it says of a work is taken over, what the owner says of it here stays.
/// </summary>
public sealed class LinkedSource
{
    public const int LongestName = 30;

    public int Id { get; set; }

    /// <summary>The part of its address that names it: lower-case ASCII words joined by hyphens.</summary>
    [MaxLength(LongestName)]
    public string Name { get; set; } = "";
    public PapersAre PapersAre { get; set; }
    public SectionsFrom SectionsFrom { get; set; }

    /// <summary>Whether new papers are public at once.</summary>
    public bool Publish { get; set; } = true;

    /// <summary>When it was brought last; null: never.</summary>
    public DateTimeOffset? BroughtAt { get; set; }

    /// <summary>Keys of papers that came from it and that it names no longer. They stay until the owner deletes them.</summary>
    public List<Guid> Vanished { get; set; } = [];

    /// <summary>What its import batches are told by.</summary>
    public string Kind => KindOf(Name);

    public BibliographyChoices Choices => new(PapersAre, SectionsFrom, Publish);

    public static string KindOf(string name) => "source:" + name;
}

internal sealed class LinkedSourceConfiguration : IEntityTypeConfiguration<LinkedSource>
{
    public void Configure(EntityTypeBuilder<LinkedSource> source) => source.HasIndex(s => s.Name).IsUnique();
}
