using System.ComponentModel.DataAnnotations;

namespace Portfolio.Core.History;

/// <summary>One line of the activity log: what happened to which entry, when. Holds no text of the entry but its label.</summary>
public sealed class AuditEvent
{
    public int Id { get; set; }
    public required DateTimeOffset At { get; init; }
    public required AuditAction Action { get; init; }

    [MaxLength(40)]
    public required string Noun { get; init; }
    public required Guid EntryKey { get; init; }

    [MaxLength(200)]
    public required string Label { get; init; }

    /// <summary>The line an import batch leaves; a long name of its source is cut.</summary>
    public static AuditEvent Of(ImportBatch batch, AuditAction action, DateTimeOffset at) =>
        new()
        {
            At = at,
            Action = action,
            Noun = nameof(ImportBatch),
            EntryKey = batch.Key,
            Label = batch.Source.Length <= 200 ? batch.Source : batch.Source[..200],
        };
}

/// <summary>What an <see cref="AuditEvent"/> tells; stored as its name.</summary>
public enum AuditAction
{
    Created,
    Changed,
    Deleted,
    Imported,
    Restored,
    Undone,
}
