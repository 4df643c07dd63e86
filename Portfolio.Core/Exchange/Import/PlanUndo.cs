using Microsoft.EntityFrameworkCore;
using Portfolio.Core.Content;
using Portfolio.Core.History;
using Portfolio.Core.Media;
using Portfolio.Core.Papers;
using Portfolio.Core.Profiles;
using Portfolio.Core.Publishing;
using Portfolio.Core.Settings;
using Portfolio.Core.Storage;
using Portfolio.Core.Work;

namespace Portfolio.Core.Exchange.Import;

/// <summary>Says what undoing a batch would take away and what stays. Changes nothing.</summary>
public sealed class PlanUndo(PortfolioDb db)
{
    /// <summary>The entries are tracked, ready to be undone; null when there is no such batch, or it is undone already.</summary>
    public async Task<UndoPlan?> RunAsync(int batchId, CancellationToken ct)
    {
        var batch = await db
            .ImportBatches.Include(b => b.Entries)
            // In one query the bytes of the source would come again with each entry.
            .AsSplitQuery()
            .SingleOrDefaultAsync(b => b.Id == batchId && b.UndoneAt == null, ct);
        if (batch is null)
            return null;
        var there = await ThereAsync(batch, ct);
        var entries = batch
            .Entries.Where(e => there.ContainsKey(e.EntryKey))
            .Select(e => new UndoneEntry(e, there[e.EntryKey], Does(e, there[e.EntryKey])))
            .ToList();
        var used = await UsedAsync(entries, ct);
        return new(
            batch,
            [.. entries.Select(e => used.Contains(e.Entry) ? e with { Does = UndoAction.StayInUse } : e)]
        );
    }

    private async Task<Dictionary<Guid, Entry>> ThereAsync(ImportBatch batch, CancellationToken ct)
    {
        var there = new Dictionary<Guid, Entry>();
        foreach (var noun in EntryFiles.All.Select(f => f.EntryType))
        {
            var keys = batch.Entries.Where(e => e.Noun == noun.Name).Select(e => e.EntryKey).ToList();
            foreach (var (key, entry) in keys.Count == 0 ? [] : await db.EntriesAsync(noun, keys, ct))
                there[key] = entry;
        }
        return there;
    }

    private static UndoAction Does(ImportedEntry imported, Entry entry) =>
        (entry, Edited: entry.Version != imported.VersionAtImport) switch
        {
            // There is one of each, so they never go.
            (Profile or SiteSettings, true) => UndoAction.GoInPart,
            (_, true) => UndoAction.Stay,
            (Profile or SiteSettings, _) => UndoAction.GoBack,
            _ => imported.Added ? UndoAction.Go : UndoAction.GoBack,
        };

    // Sections in which a paper stays, files that something that stays shows.
    private async Task<HashSet<Entry>> UsedAsync(List<UndoneEntry> entries, CancellationToken ct)
    {
        var going = entries.Where(e => e.Does == UndoAction.Go).Select(e => e.Entry).ToList();
        var papers = going.OfType<Paper>().Select(p => p.Id).ToHashSet();
        var work = going.OfType<WorkEntry>().Select(w => w.Id).ToHashSet();
        var used = new HashSet<Entry>(ReferenceEqualityComparer.Instance);
        foreach (var section in going.OfType<ReadingSection>())
        {
            var inIt = await db.Papers.Where(p => p.SectionId == section.Id).Select(p => p.Id).ToListAsync(ct);
            if (!papers.IsSupersetOf(inIt))
                used.Add(section);
        }
        foreach (var file in going.OfType<MediaFile>())
        {
            var onPapers = await db.Papers.Where(p => p.PreviewId == file.Id).Select(p => p.Id).ToListAsync(ct);
            var onWork = await db.Work.Where(w => w.ImageId == file.Id).Select(w => w.Id).ToListAsync(ct);
            var onProfile = entries.Any(e => e is { Does: UndoAction.GoInPart, Entry: Profile p } && Shows(p, file));
            if (onProfile || !papers.IsSupersetOf(onPapers) || !work.IsSupersetOf(onWork))
                used.Add(file);
        }
        return used;
    }

    private static bool Shows(Profile profile, MediaFile file) =>
        profile.PhotoId == file.Id || profile.CvFiles.Exists(cv => cv.MediaFileId == file.Id);
}
