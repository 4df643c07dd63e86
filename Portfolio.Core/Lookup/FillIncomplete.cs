using Microsoft.EntityFrameworkCore;
using Portfolio.Core.Papers;
using Portfolio.Core.Storage;

namespace Portfolio.Core.Lookup;

/// <summary>
/// Fills what is empty in several papers with what was found by their numbers, in one save with history. What stands
/// there stays.
/// </summary>
public sealed class FillIncomplete(PortfolioDb db)
{
    /// <summary>
    /// How many were filled. One that was changed since the owner looked (another version) is left, and its look-up
    /// waits on.
    /// </summary>
    /// <param name="versions">The chosen papers by id, each with the version that was looked at.</param>
    /// <param name="ct">Ends the work, with nothing saved.</param>
    public async Task<int> RunAsync(IReadOnlyDictionary<int, int> versions, CancellationToken ct)
    {
        var papers = await db.Papers.Whole().Where(p => versions.Keys.Contains(p.Id)).ToListAsync(ct);
        var keys = papers.ConvertAll(p => p.Key);
        var lookups = await db.Lookups().Where(l => keys.Contains(l.PaperKey)).ToDictionaryAsync(l => l.PaperKey, ct);
        var filled = 0;
        foreach (var paper in papers.Where(p => p.Version == versions[p.Id]))
        {
            if (!lookups.TryGetValue(paper.Key, out var lookup) || lookup.Sure() is not { } record)
                continue;
            var open = LookupDifference.Between(paper, record).Where(d => d.Fills).Select(d => d.Field.Name);
            LookupDifference.Take(paper, record, [.. open]);
            db.Remove(lookup);
            filled++;
        }
        await db.SaveChangesAsync(ct);
        return filled;
    }
}
