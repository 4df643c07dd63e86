using Microsoft.EntityFrameworkCore;
using Portfolio.Core.Papers;
using Portfolio.Core.Storage;

namespace Portfolio.Core.Exchange.Duplicates;

/// <summary>Finds papers that are the same work, but for those of which the owner said that they are not. Reads only.</summary>
public sealed class FindDuplicates(PortfolioDb db)
{
    /// <summary>
    /// Pairs by id, the one that came first first. Of three of the same work there are two pairs, since merging one
    /// leaves the other.
    /// </summary>
    public async Task<IReadOnlyList<DuplicatePair>> RunAsync(CancellationToken ct)
    {
        var said = (await db.DistinctPapers.AsNoTracking().ToListAsync(ct)).Select(d => (d.One, d.Other)).ToHashSet();
        var (pairs, before) = (new List<DuplicatePair>(), new KnownWorks([]));
        foreach (var work in (await KnownWorks.LoadAsync(db, ct)).OrderBy(w => w.Id))
        {
            foreach (var (first, by) in before.SameAs(work))
            {
                var distinct = DistinctPapers.Of(first.Key, work.Key);
                if (said.Contains((distinct.One, distinct.Other)))
                    continue;
                pairs.Add(new(first.Id, work.Id, by));
                break;
            }
            before.Add(work);
        }
        return pairs;
    }
}

/// <summary>Two papers, by id, that are the same work as far as <paramref name="By"/> can tell.</summary>
public sealed record DuplicatePair(int First, int Second, SameBy By);
