using Portfolio.Core.History;
using Portfolio.Core.Publishing;

namespace Portfolio.Core.Exchange.Import;

/// <summary>What undoing an import would do to each entry that came by it, before anything is done.</summary>
public sealed record UndoPlan(ImportBatch Batch, IReadOnlyList<UndoneEntry> Entries)
{
    public IEnumerable<UndoneEntry> Going =>
        Entries.Where(e => e.Does is not (UndoAction.Stay or UndoAction.StayInUse));
    public IEnumerable<UndoneEntry> Staying => Entries.Except(Going);
}

/// <summary>One entry of the batch as it is now, and what becomes of it. What was deleted since is not listed.</summary>
public sealed record UndoneEntry(ImportedEntry Imported, Entry Entry, UndoAction Does);

/// <summary>What undoing an import does to an entry.</summary>
public enum UndoAction
{
    /// <summary>It came by the import and was not changed since: it goes.</summary>
    Go,

    /// <summary>The import changed it and nobody did since: it becomes what it was.</summary>
    GoBack,

    /// <summary>Profile or settings, edited since: what the import said goes, what the owner wrote stays.</summary>
    GoInPart,

    /// <summary>Somebody changed it since: it is theirs.</summary>
    Stay,

    /// <summary>Something that stays stands in it or shows it.</summary>
    StayInUse,
}
