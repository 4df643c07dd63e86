using System.ComponentModel.DataAnnotations;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Portfolio.Core.History;

/// <summary>
/// The state of an entry <em>before</em> a change, as the text its content file has (docs/content-format.md), so that
/// history, difference, undo, export and restore share one format that outlives migrations. Trash is a revision of kind
/// <see cref="RevisionKind.Deleted"/>: the row itself is gone.
/// </summary>
public sealed class Revision
{
    public int Id { get; set; }
    public required Guid EntryKey { get; init; }

    [MaxLength(40)]
    public required string Noun { get; init; }

    /// <summary>The version the entry had in this state.</summary>
    public required int EntryVersion { get; init; }
    public required RevisionKind Kind { get; init; }

    /// <summary>The content format's number; see <c>ContentText.Format</c>.</summary>
    public required int Format { get; init; }
    public required string Text { get; init; }

    /// <summary>When the change that ended this state was saved.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>The import batch that made the change, or null.</summary>
    public Guid? BatchKey { get; init; }
}

/// <summary>What kind of change ended the state; stored as its name.</summary>
public enum RevisionKind
{
    Saved,
    Import,
    Restore,
    Deleted,
}

internal sealed class RevisionConfiguration : IEntityTypeConfiguration<Revision>
{
    public void Configure(EntityTypeBuilder<Revision> revision)
    {
        revision.HasIndex(r => new { r.EntryKey, r.Id });
        revision.HasIndex(r => new { r.Kind, r.At });
        revision.HasIndex(r => r.BatchKey);
    }
}
