using Portfolio.Core.History;
using Portfolio.Core.Papers;
using Portfolio.Core.Profiles;
using Portfolio.Core.Publishing;
using Portfolio.Core.Settings;
using Portfolio.Core.Storage;

namespace Portfolio.Core.Exchange.Import;

/// <summary>
/// Does what a plan says, whole or not at all: one transaction, one batch. A plan that imports nothing makes no batch.
/// Takes a context of its own; after a failure that context is not used again.
/// </summary>
public sealed class ApplyImport(PortfolioDb db, TimeProvider clock)
{
    // What a draft becomes in the database: itself when new, else the entry it changes or stands for; null when that
    // was deleted.
    private readonly Dictionary<Entry, Entry?> targets = new(ReferenceEqualityComparer.Instance);

    /// <summary>The batch, or null when there was nothing to import.</summary>
    public async Task<ImportBatch?> RunAsync(ImportPlan plan, CancellationToken ct)
    {
        if (plan.Imported == 0)
            return null;
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        var batch = BatchOf(plan);
        db.Reason = new ChangeReason(RevisionKind.Import, batch.Key);
        var names = await TakenNames.LoadAsync(db, ct);
        var untouched = (await KnownImports.LoadAsync(db, ImportBatch.SampleKind, ct)).Untouched();
        var there = await ThereAsync(plan, ct);
        // Sections first: papers stand in them.
        foreach (var entry in plan.Entries.OrderBy(e => e.Draft is Paper))
            targets[entry.Draft] = Target(entry, names, there, untouched);
        await db.SaveChangesAsync(ct);

        batch.Entries.AddRange(plan.Entries.Where(e => e.Action != PlannedAction.Skip).Select(Record));
        db.Add(batch);
        db.Add(Told(batch));
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
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
            At = clock.GetUtcNow(),
        };

    // What is skipped is not looked at, but for sections: papers that come in may stand in them.
    private async Task<Dictionary<Guid, Entry>> ThereAsync(ImportPlan plan, CancellationToken ct)
    {
        var there = new Dictionary<Guid, Entry>();
        foreach (var noun in plan.Entries.Where(IsNeeded).GroupBy(e => e.Draft.GetType()))
        {
            foreach (var (key, entry) in await db.EntriesAsync(noun.Key, [.. noun.Select(e => e.TargetKey!.Value)], ct))
                there[key] = entry;
        }
        return there;
    }

    private static bool IsNeeded(PlannedEntry entry) =>
        entry.TargetKey is not null && (entry.Action == PlannedAction.Change || entry.Draft is ReadingSection);

    private Entry? Target(PlannedEntry entry, TakenNames names, Dictionary<Guid, Entry> there, HashSet<Guid> untouched)
    {
        var draft = entry.Draft;
        if (draft is Paper { Section: { } section } paper)
            paper.Section = (ReadingSection?)targets[section];
        if (entry.Action == PlannedAction.Add)
        {
            names.Settle(draft);
            db.Add(draft);
            return draft;
        }
        var target = there.GetValueOrDefault(entry.TargetKey!.Value);
        if (entry.Action == PlannedAction.Skip)
            return target;
        // A sample that nobody touched gives way, whole.
        var before = untouched.Contains(entry.TargetKey.Value) ? target : entry.Before;
        if (target is Profile profile)
            ProfileMerge.Into(profile, (Profile)draft, (Profile?)before ?? new());
        else if (target is SiteSettings settings)
            SettingsMerge.Into(settings, (SiteSettings)draft, (SiteSettings?)before ?? new());
        else
            db.Overwrite(target!, draft);
        return target;
    }

    private ImportedEntry Record(PlannedEntry entry) =>
        new()
        {
            SourceKey = entry.SourceKey,
            SourceHash = entry.SourceHash,
            Noun = entry.Noun,
            EntryKey = targets[entry.Draft]!.Key,
            VersionAtImport = targets[entry.Draft]!.Version,
            Added = entry.Action == PlannedAction.Add,
        };

    private static AuditEvent Told(ImportBatch batch) =>
        new()
        {
            At = batch.At,
            Action = AuditAction.Imported,
            Noun = nameof(ImportBatch),
            EntryKey = batch.Key,
            Label = batch.Source.Length <= 200 ? batch.Source : batch.Source[..200],
        };
}
