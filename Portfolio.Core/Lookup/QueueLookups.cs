using Microsoft.EntityFrameworkCore;
using Portfolio.Core.Storage;

namespace Portfolio.Core.Lookup;

/// <summary>Puts papers in line to be looked up one after the other, and takes them out of it again.</summary>
public sealed class QueueLookups(PortfolioDb db)
{
    /// <summary>How many are asked for at once.</summary>
    public const int Most = 200;

    /// <summary>
    /// Incomplete papers whose surest way is allowed, but for those of which something was found that waits for the
    /// owner. Returns how many stand in line then.
    /// </summary>
    public async Task<int> AddAsync(IReadOnlyCollection<LookupBy> allowed, CancellationToken ct)
    {
        var papers = await db.Papers.Incomplete().Take(Most).AsNoTracking().ToListAsync(ct);
        var lookups = await db.Lookups().ToDictionaryAsync(l => l.PaperKey, ct);
        foreach (var paper in papers.Where(p => allowed.Contains(p.Ways()[0])))
        {
            if (!lookups.TryGetValue(paper.Key, out var lookup))
                db.Add(lookups[paper.Key] = lookup = new PaperLookup { PaperKey = paper.Key });
            else if (lookup.State != LookupState.Failed)
                continue;
            lookup.Wait(paper.Ways()[0]);
        }
        await db.SaveChangesAsync(ct);
        return await db.Lookups().InLine().CountAsync(ct);
    }

    /// <summary>Takes all out who still wait.</summary>
    public async Task ClearAsync(CancellationToken ct)
    {
        db.RemoveRange(await db.Lookups().InLine().ToListAsync(ct));
        await db.SaveChangesAsync(ct);
    }
}
