using Portfolio.Core.Exchange.Import.Bibliographies;
using Portfolio.Core.History;
using Portfolio.Core.Media;
using Portfolio.Core.Papers;
using Portfolio.Core.Profiles;
using Portfolio.Core.Publishing;
using Portfolio.Core.Settings;
using Portfolio.Core.Storage;

namespace Portfolio.Core.Exchange.Import;

/// <summary>
/// Does what a plan says, whole or not at all: one batch, and one transaction, which may be the caller's. A plan that
/// imports nothing makes no batch. Takes a context of its own; after a failure that context is not used again.
/// </summary>
public sealed class ApplyImport(PortfolioDb db, TimeProvider clock)
{
    // What is tracked at a time, so that a long import takes no more memory than a short one.
    private const int Piece = 500;

    // What stands in the database for drafts that others refer to, sections and media; null when it was deleted.
    private readonly Dictionary<Entry, Entry?> referred = new(ReferenceEqualityComparer.Instance);

    /// <summary>The batch, or null when there was nothing to import.</summary>
    /// <param name="plan">What is done.</param>
    /// <param name="ct">Ends it; then nothing of it is left.</param>
    /// <param name="progress">Is told how many entries are imported, piece by piece.</param>
    public async Task<ImportBatch?> RunAsync(ImportPlan plan, CancellationToken ct, IProgress<int>? progress = null)
    {
        if (plan is { Imported: 0, Redirects: [] })
            return null;
        await using var own = db.Database.CurrentTransaction is null
            ? await db.Database.BeginTransactionAsync(ct)
            : null;
        db.ChangeTracker.Clear();
        // Whole or not at all: no piece is ever taken back alone, and a point to go back to costs more with each row.
        db.Database.AutoSavepointsEnabled = false;
        var batch = BatchOf(plan);
        db.Reason = new ChangeReason(RevisionKind.Import, batch.Key);
        db.Add(batch);
        db.AddRange(plan.Redirects);
        db.Add(AuditEvent.Of(batch, AuditAction.Imported, batch.At));
        await db.SaveChangesAsync(ct);
        db.ChangeTracker.Clear();

        var names = await TakenNames.LoadAsync(db, ct);
        var untouched = (await KnownImports.LoadAsync(db, ImportBatch.SampleKind, ct)).Untouched();
        foreach (var entries in plan.Entries.GroupBy(e => IsReferred(e.NounType)).OrderBy(g => !g.Key))
        {
            foreach (var piece in entries.Chunk(Piece))
            {
                batch.Entries.AddRange(await ApplyAsync(plan, piece, batch.Id, names, untouched, ct));
                progress?.Report(batch.Entries.Count);
            }
        }
        if (own is not null)
            await own.CommitAsync(ct);
        db.Reason = ChangeReason.Edit;
        return batch;
    }

    private ImportBatch BatchOf(ImportPlan plan) =>
        new()
        {
            Kind = plan.Kind,
            Source = plan.Source,
            SourceHash = plan.SourceHash,
            SourceBytes = plan.SourceBytes,
            Filled = plan.Filled,
            At = clock.GetUtcNow(),
        };

    private static bool IsReferred(Type noun) => noun == typeof(ReadingSection) || noun == typeof(MediaFile);

    private async Task<List<ImportedEntry>> ApplyAsync(
        ImportPlan plan,
        IReadOnlyList<PlannedEntry> piece,
        int batchId,
        TakenNames names,
        HashSet<Guid> untouched,
        CancellationToken ct
    )
    {
        var there = await ThereAsync(piece, ct);
        var done = new List<(PlannedEntry Planned, Entry Target)>();
        foreach (var entry in piece.Where(e => e.Action != PlannedAction.Skip || IsReferred(e.NounType)))
        {
            var draft = entry.Draft;
            var target = entry.TargetKey is { } key ? there.GetValueOrDefault(key) : draft;
            if (IsReferred(entry.NounType))
                referred[draft] = target;
            if (entry.Action == PlannedAction.Skip)
                continue;
            Refer(draft);
            if (entry.Action == PlannedAction.Add)
                Add(draft, names);
            else
                Change(plan, entry, draft, target!, untouched);
            done.Add((entry, target!));
        }
        await SaveAsync(done.Exists(d => d.Planned.Action == PlannedAction.Change), ct);
        foreach (var (_, target) in done.Where(d => d.Planned.Action == PlannedAction.Add && d.Target is MediaFile))
            await WriteBytesAsync(plan, (MediaFile)target, ct);

        var imported = done.ConvertAll(d => Record(d.Planned, d.Target, batchId));
        await db.NoteAsync(imported, ct);
        db.ChangeTracker.Clear();
        return imported;
    }

    // Changes are looked for once, not by each of those who take part in saving; what is new is known as such.
    private async Task SaveAsync(bool withChanges, CancellationToken ct)
    {
        if (withChanges)
            db.ChangeTracker.DetectChanges();
        db.ChangeTracker.AutoDetectChangesEnabled = false;
        await db.SaveChangesAsync(ct);
        db.ChangeTracker.AutoDetectChangesEnabled = true;
    }

    // What is skipped is not looked at, but for what others may refer to.
    private async Task<Dictionary<Guid, Entry>> ThereAsync(IReadOnlyList<PlannedEntry> entries, CancellationToken ct)
    {
        var there = new Dictionary<Guid, Entry>();
        var needed = entries.Where(e =>
            e.TargetKey is not null && (e.Action == PlannedAction.Change || IsReferred(e.NounType))
        );
        foreach (var noun in needed.GroupBy(e => e.NounType))
        {
            foreach (var (key, entry) in await db.EntriesAsync(noun.Key, [.. noun.Select(e => e.TargetKey!.Value)], ct))
                there[key] = entry;
        }
        return there;
    }

    // By id: what is referred to was saved before and is tracked no longer.
    private void Refer(Entry draft)
    {
        int? Id(Entry? to) => to is null ? null : referred.GetValueOrDefault(to)?.Id;
        if (draft is Paper paper)
            (paper.SectionId, paper.PreviewId, paper.Section, paper.Preview) = (
                paper.Section is null ? paper.SectionId : Id(paper.Section),
                Id(paper.Preview),
                null,
                null
            );
        else if (draft is Work.WorkEntry work)
            (work.ImageId, work.Image) = (Id(work.Image), null);
        else if (draft is Profile profile)
            Refer(profile, Id);
    }

    private static void Refer(Profile profile, Func<Entry?, int?> id)
    {
        (profile.PhotoId, profile.Photo) = (id(profile.Photo), null);
        profile.CvFiles.RemoveAll(c => id(c.MediaFile) is null);
        foreach (var file in profile.CvFiles)
            (file.MediaFileId, file.MediaFile) = (id(file.MediaFile)!.Value, null);
    }

    private void Add(Entry draft, TakenNames names)
    {
        names.Settle(draft);
        db.Add(draft);
    }

    private void Change(ImportPlan plan, PlannedEntry entry, Entry draft, Entry target, HashSet<Guid> untouched)
    {
        // A sample that nobody touched gives way, whole.
        var before = untouched.Contains(target.Key) ? target : entry.Before;
        if (plan.IsWhole)
            db.OverwriteWhole(target, draft);
        else if (plan.IsRecords)
            ((Paper)target).OverwriteRecord((Paper)draft);
        else if (target is Profile profile)
            ProfileMerge.Into(profile, (Profile)draft, (Profile?)before ?? new());
        else if (target is SiteSettings settings)
            SettingsMerge.Into(settings, (SiteSettings)draft, (SiteSettings?)before ?? new());
        else
            db.Overwrite(target, draft);
    }

    private async Task WriteBytesAsync(ImportPlan plan, MediaFile media, CancellationToken ct)
    {
        if (plan.OpenMedia is null)
            return;
        await using var bytes = plan.OpenMedia(media);
        await db.WriteBytesAsync(media, bytes, ct);
    }

    private static ImportedEntry Record(PlannedEntry entry, Entry target, int batchId) =>
        new()
        {
            ImportBatchId = batchId,
            SourceKey = entry.SourceKey,
            SourceHash = entry.SourceHash,
            Noun = entry.Noun,
            EntryKey = target.Key,
            VersionAtImport = target.Version,
            Added = entry.Action == PlannedAction.Add,
        };
}
