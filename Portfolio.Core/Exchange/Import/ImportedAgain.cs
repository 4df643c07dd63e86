using Portfolio.Core.History;
using Portfolio.Core.Storage;

namespace Portfolio.Core.Exchange.Import;

/// <summary>What becomes of an entry that the same kind of source brought before.</summary>
internal static class ImportedAgain
{
    /// <param name="db">Asked for its history.</param>
    /// <param name="entry">The entry as the source has it now.</param>
    /// <param name="before">What the latest import made of it.</param>
    /// <param name="version">The version it has now; null when it was deleted.</param>
    /// <param name="ct">Ends the questions.</param>
    public static async Task<PlannedEntry> SettleAgainAsync(
        this PortfolioDb db,
        PlannedEntry entry,
        ImportedEntry before,
        int? version,
        CancellationToken ct
    )
    {
        entry = entry with { TargetKey = before.EntryKey };
        if (before.SourceHash == entry.SourceHash)
            return entry.Skipped("Imported before; the source says nothing new.");
        if (version is null)
            return entry.Skipped("Imported before, and deleted on the site since.");
        // What another source added to an entry of both is no edit.
        if (
            version != before.VersionAtImport
            && version - before.VersionAtImport != await db.Revisions.ImportsSinceAsync(before, ct)
        )
            return entry.Skipped("Changed in the source, but edited on the site since; the edit stays.");
        return entry with { Action = PlannedAction.Change };
    }

    public static PlannedEntry Skipped(this PlannedEntry entry, string reason) =>
        entry with
        {
            Action = PlannedAction.Skip,
            Reason = new(reason),
        };
}
