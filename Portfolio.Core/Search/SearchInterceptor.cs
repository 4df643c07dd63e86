using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Storage;
using Portfolio.Core.Publishing;
using Portfolio.Core.Rendering;
using Portfolio.Core.Storage;

namespace Portfolio.Core.Search;

/// <summary>
/// Indexes what is saved, in the transaction that saves it. A new entry has its id only after the save, when EF would
/// have committed already: so the transaction is opened here, unless the caller has one. Runs after history, which
/// marks the whole of a changed part as changed.
/// </summary>
public sealed class SearchInterceptor(Renderings renderings) : SaveChangesInterceptor
{
    private List<(Entry Entry, bool IsAdded)> changed = [];
    private IDbContextTransaction? own;

    public override async ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData,
        InterceptionResult<int> result,
        CancellationToken cancellationToken = default
    )
    {
        if (eventData.Context is not PortfolioDb db)
            return result;
        changed =
        [
            .. db
                .ChangeTracker.Entries<Entry>()
                .Where(e => e.State is EntityState.Added or EntityState.Modified or EntityState.Deleted)
                .Where(e => SearchRow.IsSearched(e.Entity))
                .Select(e => (e.Entity, e.State == EntityState.Added)),
        ];
        if (changed.Count > 0 && db.Database.CurrentTransaction is null)
            own = await db.Database.BeginTransactionAsync(cancellationToken);
        return result;
    }

    public override async ValueTask<int> SavedChangesAsync(
        SaveChangesCompletedEventData eventData,
        int result,
        CancellationToken cancellationToken = default
    )
    {
        if (eventData.Context is not PortfolioDb db)
            return result;
        try
        {
            var index = new IndexEntries(db, renderings);
            foreach (var noun in changed.ToLookup(c => c.Entry.GetType()))
            {
                var ids = noun.Where(c => !c.IsAdded).Select(c => c.Entry.Id);
                var added = noun.Where(c => c.IsAdded).Select(c => c.Entry);
                await index.RunAsync(noun.Key, [.. ids], [.. added], cancellationToken);
            }
            if (own is not null)
                await own.CommitAsync(cancellationToken);
        }
        finally
        {
            // Not committed, it is rolled back.
            await EndAsync();
        }
        return result;
    }

    // EF calls one of these three, depending on why a save failed.
    public override Task SaveChangesFailedAsync(
        DbContextErrorEventData eventData,
        CancellationToken cancellationToken = default
    ) => EndAsync();

    public override Task SaveChangesCanceledAsync(
        DbContextEventData eventData,
        CancellationToken cancellationToken = default
    ) => EndAsync();

    public override async ValueTask<InterceptionResult> ThrowingConcurrencyExceptionAsync(
        ConcurrencyExceptionEventData eventData,
        InterceptionResult result,
        CancellationToken cancellationToken = default
    )
    {
        await EndAsync();
        return result;
    }

    private async Task EndAsync()
    {
        changed = [];
        if (own is not null)
            await own.DisposeAsync();
        own = null;
    }
}
