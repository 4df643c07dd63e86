using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Metadata;
using Portfolio.Core.Content;
using Portfolio.Core.History;
using Portfolio.Core.Publishing;

namespace Portfolio.Core.Storage;

/// <summary>
/// Writes history: before each change of an entry its stored state becomes a revision, in the same transaction; version
/// and times are set; an address that changes or goes leaves a redirect. A changed part (an author, a link) changes its
/// whole. New entries have no revision. Edits within <see cref="AsOne"/> are one: the state before the first of them is
/// kept, unless who sees the entry changes.
/// </summary>
public sealed class HistoryInterceptor(TimeProvider clock) : SaveChangesInterceptor
{
    public static readonly TimeSpan AsOne = TimeSpan.FromMinutes(10);

    private List<object> written = [];

    public override InterceptionResult<int> SavingChanges(
        DbContextEventData eventData,
        InterceptionResult<int> result
    ) => throw new InvalidOperationException("Save with SaveChangesAsync: history reads the state before the change.");

    public override async ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData,
        InterceptionResult<int> result,
        CancellationToken cancellationToken = default
    )
    {
        if (eventData.Context is PortfolioDb db)
            await WriteAsync(db, cancellationToken);
        return result;
    }

    // EF calls one of these three, depending on why a save failed; the context may be used again after any of them.
    public override Task SaveChangesFailedAsync(
        DbContextErrorEventData eventData,
        CancellationToken cancellationToken = default
    )
    {
        TakeBack(eventData);
        return Task.CompletedTask;
    }

    public override Task SaveChangesCanceledAsync(
        DbContextEventData eventData,
        CancellationToken cancellationToken = default
    )
    {
        TakeBack(eventData);
        return Task.CompletedTask;
    }

    public override ValueTask<InterceptionResult> ThrowingConcurrencyExceptionAsync(
        ConcurrencyExceptionEventData eventData,
        InterceptionResult result,
        CancellationToken cancellationToken = default
    )
    {
        TakeBack(eventData);
        return new(result);
    }

    private void TakeBack(DbContextEventData eventData)
    {
        foreach (var added in written)
            eventData.Context!.Entry(added).State = EntityState.Detached;
        written = [];
    }

    private async Task WriteAsync(PortfolioDb db, CancellationToken ct)
    {
        written = [];
        var now = clock.GetUtcNow();
        var changed = ChangedWholes(db);
        foreach (var group in changed.Where(e => e.State != EntityState.Added).GroupBy(e => e.Metadata.ClrType))
            await KeepStateBeforeAsync(db, group.Key, [.. group], now, ct);
        foreach (var entry in changed)
            Stamp(db, entry, now);
    }

    // Entries() walks everything tracked: once for all, never once for each child.
    private static List<EntityEntry<Entry>> ChangedWholes(PortfolioDb db)
    {
        var tracked = db.ChangeTracker.Entries().ToList();
        var wholes = new Dictionary<Entry, EntityEntry<Entry>>(ReferenceEqualityComparer.Instance);
        Dictionary<(IEntityType, int), Entry>? byId = null;
        foreach (
            var changed in tracked.Where(e =>
                e.State is EntityState.Added or EntityState.Modified or EntityState.Deleted
            )
        )
        {
            if (changed.Entity is Entry entry)
            {
                wholes[entry] = db.Entry(entry);
            }
            else if (OwnerKey(changed) is { } key)
            {
                byId ??= tracked
                    .Where(e => e.Entity is Entry)
                    .ToDictionary(e => (e.Metadata, IdOf(e, nameof(Entry.Id))), e => (Entry)e.Entity);
                var ownerId = IdOf(changed, key.Properties[0].Name);
                if (!byId.TryGetValue((key.PrincipalEntityType, ownerId), out var owner))
                {
                    var part = changed.Metadata.ClrType.Name;
                    throw new InvalidOperationException($"A {part} is saved without its whole: load that too.");
                }
                wholes[owner] = db.Entry(owner);
            }
        }
        return [.. wholes.Values];
    }

    // A part that was removed keeps its owner only in the original value, a new one only in the current.
    private static int IdOf(EntityEntry entry, string property)
    {
        var id = entry.Property(property);
        return (int)(entry.State == EntityState.Added ? id.CurrentValue : id.OriginalValue)!;
    }

    // A part hangs on its whole by the one required key that deletes it along.
    private static IForeignKey? OwnerKey(EntityEntry part) =>
        part
            .Metadata.GetForeignKeys()
            .FirstOrDefault(k =>
                k is { IsRequired: true, DeleteBehavior: DeleteBehavior.Cascade }
                && k.PrincipalEntityType.ClrType.IsAssignableTo(typeof(Entry))
            );

    private async Task KeepStateBeforeAsync(
        PortfolioDb db,
        Type noun,
        List<EntityEntry<Entry>> entries,
        DateTimeOffset now,
        CancellationToken ct
    )
    {
        var stored = await db.StoredAsync(noun, [.. entries.Select(e => e.Entity.Id)], ct);
        var byId = entries.ToDictionary(e => e.Entity.Id);
        var kept = await JustKeptAsync(db, [.. entries.Select(e => e.Entity.Key)], now, ct);
        foreach (var before in stored)
        {
            var entry = byId[before.Id];
            // What was typed and dropped is kept with the version there is.
            var goesOn = kept.TryGetValue(before.Key, out var version) && version < before.Version;
            if (!goesOn || ChangesWhoSees(entry))
                Add(db, StateOf(before, noun, entry.State, db.Reason, now));
            if (before is PublicEntry { State: not PublicationState.Draft } open)
                await KeepAddressAsync(db, open, entry, now, ct);
        }
    }

    private static Revision StateOf(
        Entry before,
        Type noun,
        EntityState becomes,
        ChangeReason reason,
        DateTimeOffset now
    ) =>
        new()
        {
            EntryKey = before.Key,
            Noun = noun.Name,
            EntryVersion = before.Version,
            Kind = becomes == EntityState.Deleted ? RevisionKind.Deleted : reason.Kind,
            Format = ContentText.Format,
            Text = EntryFiles.Write(before),
            At = now,
            BatchKey = reason.BatchKey,
        };

    // The versions that were kept by edits of the last minutes; none where this is no edit of the owner's.
    private static async Task<Dictionary<Guid, int>> JustKeptAsync(
        PortfolioDb db,
        List<Guid> keys,
        DateTimeOffset now,
        CancellationToken ct
    )
    {
        if (db.Reason != ChangeReason.Edit)
            return [];
        var since = now - AsOne;
        var latest = await db
            .Revisions.Where(r => keys.Contains(r.EntryKey) && r.At > since)
            .OrderBy(r => r.Id)
            .Select(r => new
            {
                r.EntryKey,
                r.EntryVersion,
                IsEdit = r.Kind == RevisionKind.Saved && r.BatchKey == null,
            })
            .ToListAsync(ct);
        return latest
            .GroupBy(r => r.EntryKey, (_, all) => all.Last())
            .Where(r => r.IsEdit)
            .ToDictionary(r => r.EntryKey, r => r.EntryVersion);
    }

    private static bool ChangesWhoSees(EntityEntry<Entry> entry) =>
        entry.State == EntityState.Deleted
        || (
            entry.Entity is PublicEntry
            && (
                entry.Property(nameof(PublicEntry.State)).IsModified
                || entry.Property(nameof(PublicEntry.PublishedAt)).IsModified
            )
        );

    private async Task KeepAddressAsync(
        PortfolioDb db,
        PublicEntry before,
        EntityEntry<Entry> entry,
        DateTimeOffset now,
        CancellationToken ct
    )
    {
        var goes = entry.State == EntityState.Deleted || ((PublicEntry)entry.Entity).Slug != before.Slug;
        if (!goes)
            return;
        var noun = entry.Metadata.ClrType.Name;
        var existing = await db.Redirects.SingleOrDefaultAsync(r => r.Noun == noun && r.Slug == before.Slug, ct);
        if (existing is null)
            Add(
                db,
                new Redirect
                {
                    Noun = noun,
                    Slug = before.Slug,
                    EntryKey = before.Key,
                    CreatedAt = now,
                }
            );
        else
        {
            // Told to the tracker, which need not look for changes again.
            db.Entry(existing).Property(r => r.EntryKey).CurrentValue = before.Key;
            db.Entry(existing).Property(r => r.CreatedAt).CurrentValue = now;
        }
    }

    private void Stamp(PortfolioDb db, EntityEntry<Entry> entry, DateTimeOffset now)
    {
        var action = AuditAction.Changed;
        if (entry.State == EntityState.Added)
        {
            action = AuditAction.Created;
            // What comes back from the history goes on counting where it stopped.
            entry.Entity.Version = Math.Max(entry.Entity.Version, 1);
            if (entry.Entity.CreatedAt == default)
                entry.Entity.CreatedAt = now;
            if (entry.Entity.UpdatedAt == default)
                entry.Entity.UpdatedAt = now;
        }
        else if (entry.State == EntityState.Deleted)
        {
            action = AuditAction.Deleted;
        }
        else
        {
            var version = entry.Property(e => e.Version);
            version.CurrentValue = version.OriginalValue + 1;
            entry.Property(e => e.UpdatedAt).CurrentValue = now;
        }
        if (db.Reason.Kind == RevisionKind.Restore && action != AuditAction.Deleted)
            action = AuditAction.Restored;
        // A batch is told as one line, by whoever runs it.
        if (db.Reason is { Kind: RevisionKind.Saved } or { BatchKey: null })
            Add(db, AuditOf(entry, action, now));
    }

    private static AuditEvent AuditOf(EntityEntry<Entry> entry, AuditAction action, DateTimeOffset now)
    {
        var label = entry.Entity.Label;
        return new AuditEvent
        {
            At = now,
            Action = action,
            Noun = entry.Metadata.ClrType.Name,
            EntryKey = entry.Entity.Key,
            Label = label.Length <= 200 ? label : label[..199] + "…",
        };
    }

    private void Add(PortfolioDb db, object added)
    {
        db.Add(added);
        written.Add(added);
    }
}
