using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Portfolio.Core.Content;
using Portfolio.Core.History;
using Portfolio.Core.Papers;
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
    public async Task<IReadOnlyList<PlannedEntry>> EntriesAsync(
        SourceReading reading,
        string kind,
        CancellationToken ct
    )
    {
        var planned = new List<PlannedEntry>();
        var imports = await KnownImports.LoadAsync(db, kind, ct);
        var papers = await KnownPapers.LoadAsync(db, ct);
        foreach (var found in reading.Entries)
        {
            var entry = new PlannedEntry(
                PlannedAction.Add,
                found.Entry,
                found.SourceKey,
                HashOf(found.Entry),
                found.Line
            );
            if (imports.Latest(entry.SourceKey) is { } before)
                planned.Add(Again(entry, before, imports.VersionOf(before)));
            else
                planned.Add(await FirstTimeAsync(entry, papers, ct));
        }
        return planned;
    }

    private static PlannedEntry Again(PlannedEntry entry, ImportedEntry before, int? version)
    {
        entry = entry with { TargetKey = before.EntryKey };
        PlannedEntry Skip(string reason) => entry with { Action = PlannedAction.Skip, Reason = new(reason) };

        if (before.SourceHash == entry.SourceHash)
            return Skip("Imported before; the source says nothing new.");
        if (version is null)
            return Skip("Imported before, and deleted on the site since.");
        if (version != before.VersionAtImport)
            return Skip("Changed in the source, but edited on the site since; the edit stays.");
        return entry with { Action = PlannedAction.Change };
    }

    private async Task<PlannedEntry> FirstTimeAsync(PlannedEntry entry, KnownPapers papers, CancellationToken ct)
    {
        if (entry.Draft is Paper paper && papers.Find(paper) is { } same)
        {
            var reason = new Sentence("The same work is in the list already.");
            return entry with { Action = PlannedAction.Skip, TargetKey = same, Reason = reason };
        }
        if (
            entry.Draft is ReadingSection section
            && await db.ReadingSections.SingleOrDefaultAsync(s => s.Slug == section.Slug, ct) is { } there
        )
            return entry with
            {
                Action = PlannedAction.Skip,
                TargetKey = there.Key,
                Reason = new("The section is there already."),
            };
        return await OnlyOneAsync(entry.Draft, ct) is { } key
            ? entry with
            {
                Action = PlannedAction.Change,
                TargetKey = key,
            }
            : entry;
    }

    // Of profile and settings there is one each: a source adds to it.
    private async Task<Guid?> OnlyOneAsync(Entry draft, CancellationToken ct) =>
        draft switch
        {
            Profile => await db.Profiles.Select(p => (Guid?)p.Key).SingleOrDefaultAsync(ct),
            SiteSettings => await db.Settings.Select(s => (Guid?)s.Key).SingleOrDefaultAsync(ct),
            _ => null,
        };

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
