using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
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
                DraftText.HashOf(found.Entry),
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
        entry = await db.SettleAgainAsync(entry, before, version, ct);
        var isMerged = entry.Action == PlannedAction.Change && entry.Draft is Profile or SiteSettings;
        return isMerged ? entry with { Before = await DraftBeforeAsync(before, ct) } : entry;
    }

    private async Task<Entry?> DraftBeforeAsync(ImportedEntry before, CancellationToken ct)
    {
        var batch = await db.ImportBatches.AsNoTracking().SingleAsync(b => b.Id == before.ImportBatchId, ct);
        return batch.SourceBytes is { } bytes
            ? ReadSource
                .From(batch.Source, bytes, batch.Filled)
                .Reading.Entries.Find(e => e.SourceKey == before.SourceKey)
                ?.Entry
            : null;
    }
}
