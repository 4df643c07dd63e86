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
    // What a draft becomes in the database: itself when new, else the entry it changes or stands for.
    private readonly Dictionary<Entry, Entry> targets = new(ReferenceEqualityComparer.Instance);

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
        // Sections first: papers stand in them.
        foreach (var entry in plan.Entries.OrderBy(e => e.Draft is Paper))
            targets[entry.Draft] = await TargetAsync(entry, names, untouched, ct);
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

    private async Task<Entry> TargetAsync(
        PlannedEntry entry,
        TakenNames names,
        HashSet<Guid> untouched,
        CancellationToken ct
    )
    {
        var draft = entry.Draft;
        if (draft is Paper { Section: { } section } paper && targets.TryGetValue(section, out var known))
            paper.Section = (ReadingSection)known;
        if (entry.Action == PlannedAction.Add)
        {
            names.Settle(draft);
            db.Add(draft);
            return draft;
        }
        var target = entry.TargetKey is { } key ? await db.EntryAsync(draft.GetType(), key, ct) : null;
        if (entry.Action == PlannedAction.Skip)
            return target ?? draft;
        if (target is Profile profile)
            ProfileMerge.Into(profile, (Profile)draft, replace: untouched.Contains(profile.Key));
        else if (target is SiteSettings settings)
            SettingsMerge.Into(settings, (SiteSettings)draft);
        else
            db.Overwrite(target!, draft);
        return target!;
    }

    private ImportedEntry Record(PlannedEntry entry) =>
        new()
        {
            SourceKey = entry.SourceKey,
            SourceHash = entry.SourceHash,
            Noun = entry.Noun,
            EntryKey = targets[entry.Draft].Key,
            VersionAtImport = targets[entry.Draft].Version,
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
