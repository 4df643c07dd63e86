using Microsoft.EntityFrameworkCore;
using Portfolio.Core.History;
using Portfolio.Core.Profiles;
using Portfolio.Core.Publishing;
using Portfolio.Core.Settings;
using Portfolio.Core.Storage;

namespace Portfolio.Core.Exchange.Import;

/// <summary>Undoes an import, whole or not at all, and does it again; the sample site is removed and brought back by it.</summary>
public sealed class UndoImport(PortfolioDb db, RestoreEntry restore, TimeProvider clock)
{
    /// <summary>Does what the plan says. The plan comes from the same scope: its entries are the ones changed here.</summary>
    public async Task RunAsync(UndoPlan plan, CancellationToken ct)
    {
        var batch = plan.Batch;
        (batch.UndoneAt, batch.UndoKey) = (clock.GetUtcNow(), Guid.CreateVersion7());
        db.Reason = new ChangeReason(RevisionKind.Restore, batch.UndoKey);
        foreach (var entry in plan.Entries)
        {
            if (entry.Does == UndoAction.Go)
                db.Remove(entry.Entry);
            else if (entry.Does == UndoAction.GoBack)
                db.OverwriteWhole(entry.Entry, await BeforeAsync(entry, batch, ct));
            else if (entry.Does == UndoAction.GoInPart)
                await TakeOutAsync(entry, batch, ct);
        }
        db.Add(AuditEvent.Of(batch, AuditAction.Undone, clock.GetUtcNow()));
        await db.SaveChangesAsync(ct);
        db.Reason = ChangeReason.Edit;
    }

    /// <summary>
    /// Brings back what undoing took away, but for what was changed since. False when the batch is not undone, or is one
    /// whose undoing can no longer be taken back.
    /// </summary>
    public async Task<bool> RedoAsync(int batchId, CancellationToken ct)
    {
        var batch = await db
            .ImportBatches.Include(b => b.Entries)
            .AsSplitQuery()
            .SingleOrDefaultAsync(b => b.Id == batchId, ct);
        if (batch?.UndoKey is not { } key)
            return false;
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        var back = await restore.TakeBackAsync(key, ct);
        // What is back is as the import left it, but its version counts on, by one for what was deleted and by two for what
        // was changed: told here, so that it is not taken for an edit.
        foreach (var (entry, imported) in back.Join(batch.Entries, e => e.Key, i => i.EntryKey, (e, i) => (e, i)))
        {
            if (entry.Version - imported.VersionAtImport is 1 or 2)
                imported.VersionAtImport = entry.Version;
        }
        (batch.UndoneAt, batch.UndoKey) = (null, null);
        db.Add(AuditEvent.Of(batch, AuditAction.Restored, clock.GetUtcNow()));
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return true;
    }

    // Profile and settings of the sample were added by it, yet a site without them is none: they become empty ones.
    private async Task<Entry> BeforeAsync(UndoneEntry entry, ImportBatch batch, CancellationToken ct)
    {
        if (entry.Imported.Added)
            return entry.Entry is SiteSettings settings ? Blank(settings) : new Profile();
        var revision = await db
            .Revisions.AsNoTracking()
            .SingleAsync(r => r.EntryKey == entry.Imported.EntryKey && r.BatchKey == batch.Key, ct);
        return await restore.ReadAsync(revision, ct);
    }

    private async Task TakeOutAsync(UndoneEntry entry, ImportBatch batch, CancellationToken ct)
    {
        var (before, after) = (await BeforeAsync(entry, batch, ct), await AfterAsync(entry.Imported, ct));
        if (entry.Entry is Profile profile)
            ProfileMerge.Into(profile, (Profile)before, (Profile)after);
        else
            SettingsMerge.Into((SiteSettings)entry.Entry, (SiteSettings)before, (SiteSettings)after);
    }

    // As the import left it: the first edit since has kept that state.
    private async Task<Entry> AfterAsync(ImportedEntry imported, CancellationToken ct)
    {
        var revision = await db
            .Revisions.AsNoTracking()
            .SingleAsync(r => r.EntryKey == imported.EntryKey && r.EntryVersion == imported.VersionAtImport, ct);
        return await restore.ReadAsync(revision, ct);
    }

    // Address, time zone and languages are nobody's sample.
    private static SiteSettings Blank(SiteSettings settings) =>
        new()
        {
            PublicUrl = settings.PublicUrl,
            TimeZone = settings.TimeZone,
            Languages = settings.Languages,
        };
}
