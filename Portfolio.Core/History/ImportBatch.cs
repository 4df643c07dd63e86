using System.ComponentModel.DataAnnotations;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Portfolio.Core.History;

/// <summary>
/// One import: what came from where. With each entry stands the version it had after the import, so that importing
/// again updates what was not edited since, and the batch can be undone. The sample site is a batch.
/// </summary>
public sealed class ImportBatch
{
    /// <summary>The <see cref="Kind"/> of the sample site.</summary>
    public const string SampleKind = "sample";

    public int Id { get; set; }
    public Guid Key { get; init; } = Guid.CreateVersion7();

    /// <summary>Which reader read it, such as <c>al-folio</c>, <c>github-readme</c>, <c>content</c>, <c>sample</c>.</summary>
    [MaxLength(40)]
    public required string Kind { get; init; }

    /// <summary>The name of the file or folder, without its path.</summary>
    [MaxLength(255)]
    public required string Source { get; init; }

    /// <summary>SHA-256 of the bytes read, in lower-case hex.</summary>
    [MaxLength(64)]
    public required string SourceHash { get; init; }

    /// <summary>The source as it was; null for the sample, which stands in the program itself, and for a folder.</summary>
    public byte[]? SourceBytes { get; init; }

    /// <summary>What the owner chose for characters that were lost in the source, one each; U+FFFD where none was.</summary>
    public string Filled { get; init; } = "";
    public required DateTimeOffset At { get; init; }
    public DateTimeOffset? UndoneAt { get; set; }

    /// <summary>The batch key of the revisions that undoing it wrote: what it takes to do it again. Null unless undone.</summary>
    public Guid? UndoKey { get; set; }
    public List<ImportedEntry> Entries { get; init; } = [];
}

/// <summary>
/// What an import did to one entry: the name the source has for it (<see cref="SourceKey"/>), the SHA-256 of what the
/// source said, and the entry's version afterwards.
/// </summary>
public sealed class ImportedEntry
{
    public int Id { get; set; }
    public int ImportBatchId { get; set; }
    public ImportBatch? ImportBatch { get; set; }

    [MaxLength(300)]
    public required string SourceKey { get; init; }

    [MaxLength(64)]
    public required string SourceHash { get; init; }

    [MaxLength(40)]
    public required string Noun { get; init; }
    public required Guid EntryKey { get; init; }
    public required int VersionAtImport { get; set; }

    /// <summary>Whether the entry came into being by it, or was changed.</summary>
    public required bool Added { get; init; }
}

internal sealed class ImportedEntryConfiguration : IEntityTypeConfiguration<ImportedEntry>
{
    public void Configure(EntityTypeBuilder<ImportedEntry> entry)
    {
        entry.HasIndex(e => e.SourceKey);
        entry.HasIndex(e => e.EntryKey);
    }
}
