using Microsoft.EntityFrameworkCore;
using Portfolio.Core.Lookup;
using Portfolio.Core.Rendering;
using Portfolio.Core.Storage;

namespace Portfolio.Web.Hosting;

/// <summary>Deletes for good: what lies in the trash, its history, and what was made of it.</summary>
public sealed class EmptyTrash(PortfolioDb db, ForgetDeleted forget, MediaCache cache, TimeProvider clock)
{
    /// <summary>What was deleted longer ago than the trash keeps it; how many entries that were.</summary>
    public async Task<int> OfOldAsync(CancellationToken ct)
    {
        var before = clock.GetUtcNow() - Trash.Keeps;
        var keys = await db.InTrash().Where(r => r.At < before).Select(r => r.EntryKey).ToListAsync(ct);
        if (keys.Count > 0)
            await RunAsync(keys, ct);
        return keys.Count;
    }

    /// <summary>Those of these entries that are in the trash, whole or not at all.</summary>
    public async Task RunAsync(IReadOnlyCollection<Guid> keys, CancellationToken ct)
    {
        IReadOnlyList<string> gone;
        await using (var transaction = await db.Database.BeginTransactionAsync(ct))
        {
            gone = await forget.RunAsync(keys, ct);
            db.RemoveRange(await db.Lookups().Where(l => keys.Contains(l.PaperKey)).ToListAsync(ct));
            await db.SaveChangesAsync(ct);
            await Renderings.ForgetAsync(db, ct);
            await transaction.CommitAsync(ct);
        }
        foreach (var hash in gone)
            cache.Forget(hash);
    }
}
