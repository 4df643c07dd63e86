using Portfolio.Core.Content;
using Portfolio.Core.Profiles;
using Portfolio.Core.Publishing;
using Portfolio.Core.Settings;
using Portfolio.Core.Storage;

namespace Portfolio.Core.Exchange.Import.Folders;

/// <summary>
/// Compares a content folder with the site, entry by entry, by key: what says the same is skipped, what was edited on
/// the site since stays as it is, what differs is changed whole, the rest is added. Reads only.
/// </summary>
public sealed class MakeContentPlan(PortfolioDb db)
{
    /// <summary>The <see cref="ImportPlan.Kind"/> of such a plan.</summary>
    public const string Kind = "content";

    // Of stored entries at a time.
    private const int Piece = 500;

    public async Task<ImportPlan> RunAsync(ContentSource source, CancellationToken ct)
    {
        var folder = source.Folder;
        var settled = new SettledNames(await TakenNames.LoadAsync(db, ct));
        var imports = await KnownImports.LoadAsync(db, Kind, ct);
        var same = await SameEntries.LoadAsync(db, ct);
        var planned = new List<PlannedEntry>();
        foreach (var noun in folder.Entries.GroupBy(e => e.Entry.GetType()))
        {
            foreach (var piece in noun.Chunk(Piece))
            {
                var stored = await StoredAsync(noun.Key, [.. piece.Select(e => e.Entry.Key)], ct);
                foreach (var file in piece)
                    planned.Add(
                        await PlanAsync(file, stored.GetValueOrDefault(file.Entry.Key), imports, same, settled, ct)
                    );
            }
        }
        // What was understood of a file stands among the entries, so what was not is a remark.
        var read = folder.Entries.Select(e => e.Path).ToHashSet(StringComparer.Ordinal);
        var problems = folder.Problems.ToLookup(
            p => read.Contains(p.Path),
            p => new LeftOut(p.Line, "", p.Reason, p.Path)
        );
        return new ImportPlan
        {
            Kind = Kind,
            Source = source.Files.Name,
            SourceHash = source.Hash,
            Entries = planned,
            IsWhole = true,
            Redirects = await NewRedirects.OfAsync(db, folder.Redirects, ct),
            OpenMedia = source.OpenMedia,
            Rejected = [.. problems[false]],
            Remarks = [.. problems[true], .. settled.Remarks],
        };
    }

    // Of profile and settings there is one each, whatever key they have.
    private async Task<Dictionary<Guid, Entry>> StoredAsync(Type noun, List<Guid> keys, CancellationToken ct)
    {
        if (noun != typeof(Profile) && noun != typeof(SiteSettings))
            return await db.StoredByKeyAsync(noun, keys, ct);
        var stored = new Dictionary<Guid, Entry>();
        await foreach (var entry in db.AllStoredAsync(noun, ct))
            stored[keys[0]] = entry;
        return stored;
    }

    private async Task<PlannedEntry> PlanAsync(
        FileEntry file,
        Entry? stored,
        KnownImports imports,
        SameEntries same,
        SettledNames settled,
        CancellationToken ct
    )
    {
        var entry = new PlannedEntry(PlannedAction.Add, file.Entry, SourceKey(file), DraftText.HashOf(file.Entry), 1)
        {
            Path = file.Path,
        };
        if (imports.Latest(entry.SourceKey) is { } before)
            entry = await db.SettleAgainAsync(entry, before, imports.VersionOf(before), ct);
        else if (stored is not null)
            entry = Settle(entry, stored);
        else
            entry = same.Settle(entry);
        if (entry.Action != PlannedAction.Skip)
            settled.Settle(entry, stored);
        return entry;
    }

    // One key is one entry wherever its file lies; without one it is known by its place.
    private static string SourceKey(FileEntry file) =>
        file.KeyIsGiven ? $"{file.Entry.Key}"
        : file.Entry is Papers.Paper paper && file.Path == ContentFolder.Records ? $"{file.Path}#{paper.CitationKey}"
        : file.Path;

    private static PlannedEntry Settle(PlannedEntry entry, Entry stored)
    {
        var (draft, key) = (entry.Draft, stored.Key);
        entry = entry with { TargetKey = key };
        var isEdited = draft.Key == key && draft.UpdatedAt != default && draft.UpdatedAt < stored.UpdatedAt;
        if (draft.SaysWhat(stored))
            return entry.Skipped("It is on the site as it is here.");
        return isEdited
            ? entry.Skipped("Edited on the site after this was exported; the edit stays.")
            : entry with
            {
                Action = PlannedAction.Change,
            };
    }
}
