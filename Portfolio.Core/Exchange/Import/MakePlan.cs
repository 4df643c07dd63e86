using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Portfolio.Core.Content;
using Portfolio.Core.History;
using Portfolio.Core.Profiles;
using Portfolio.Core.Publishing;
using Portfolio.Core.Settings;
using Portfolio.Core.Storage;

namespace Portfolio.Core.Exchange.Import;

/// <summary>
/// Compares what a reader found with the site: what the source said before and says again is skipped, what it says
/// differently changes an entry nobody edited since, everything else is added. Reads only.
/// </summary>
public sealed class MakePlan(PortfolioDb db)
{
    public async Task<ImportPlan> RunAsync(SourceFile file, CancellationToken ct) =>
        new()
        {
            Kind = file.Kind,
            Source = file.Name,
            SourceHash = Convert.ToHexStringLower(SHA256.HashData(file.Bytes)),
            SourceBytes = file.Bytes,
            Entries = await EntriesAsync(file.Reading, file.Kind, ct),
            Rejected = file.Reading.LeftOut,
            Remarks = file.Reading.Remarks,
            Missing = file.Missing,
        };

    /// <summary>In the order of the source.</summary>
    public async Task<IReadOnlyList<PlannedEntry>> EntriesAsync(
        SourceReading reading,
        string kind,
        CancellationToken ct
    )
    {
        var planned = new List<PlannedEntry>();
        var imports = await KnownImports.LoadAsync(db, kind, ct);
        var same = await SameEntries.LoadAsync(db, ct);
        foreach (var found in reading.Entries)
        {
            var entry = new PlannedEntry(
                PlannedAction.Add,
                found.Entry,
                found.SourceKey,
                HashOf(found.Entry),
                found.Line
            );
            planned.Add(
                imports.Latest(entry.SourceKey) is { } before
                    ? await AgainAsync(entry, before, imports.VersionOf(before), ct)
                    : same.Settle(entry)
            );
        }
        return planned;
    }

    private async Task<PlannedEntry> AgainAsync(
        PlannedEntry entry,
        ImportedEntry before,
        int? version,
        CancellationToken ct
    )
    {
        entry = entry with { TargetKey = before.EntryKey };
        PlannedEntry Skip(string reason) => entry with { Action = PlannedAction.Skip, Reason = new(reason) };

        if (before.SourceHash == entry.SourceHash)
            return Skip("Imported before; the source says nothing new.");
        if (version is null)
            return Skip("Imported before, and deleted on the site since.");
        // What another source added to an entry of both is no edit.
        if (
            version != before.VersionAtImport
            && version - before.VersionAtImport != await db.Revisions.ImportsSinceAsync(before, ct)
        )
            return Skip("Changed in the source, but edited on the site since; the edit stays.");
        var shared = entry.Draft is Profile or SiteSettings;
        return entry with
        {
            Action = PlannedAction.Change,
            Before = shared ? await DraftBeforeAsync(before, ct) : null,
        };
    }

    private async Task<Entry?> DraftBeforeAsync(ImportedEntry before, CancellationToken ct)
    {
        var batch = await db.ImportBatches.AsNoTracking().SingleAsync(b => b.Id == before.ImportBatchId, ct);
        return batch.SourceBytes is { } bytes
            ? ReadSource.From(batch.Source, bytes).Reading.Entries.Find(e => e.SourceKey == before.SourceKey)?.Entry
            : null;
    }

    // The key of a draft is new each time it is read, so it takes no part.
    private static string HashOf(Entry draft)
    {
        var key = draft.Key;
        draft.Key = Guid.Empty;
        var text = EntryFiles.Write(draft);
        draft.Key = key;
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
    }
}
