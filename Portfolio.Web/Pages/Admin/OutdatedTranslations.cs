using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Caching.Memory;
using Portfolio.Core.Publishing;
using Portfolio.Core.Storage;

namespace Portfolio.Web.Pages.Admin;

/// <summary>
/// Which entries that visitors see have a text in one language that was left behind by another. To know it of one entry
/// its history is read, so that the answer is remembered until the entry changes, and a visit asks about a few at most.
/// </summary>
public sealed class OutdatedTranslations(PortfolioDb db, IMemoryCache remembered)
{
    // Some 5 ms each. Who has edited more entries since the program started sees the rest at the next visit.
    private const int MostAtOnce = 40;

    /// <summary>The ids of those entries, the last edited first.</summary>
    public async Task<IReadOnlyList<int>> AmongAsync<T>(IQueryable<T> entries, CancellationToken ct)
        where T : PublicEntry
    {
        var edited = await entries
            .Where(e => e.State != PublicationState.Draft)
            .Where(e => db.Revisions.Any(r => r.EntryKey == e.Key))
            .OrderByDescending(e => e.UpdatedAt)
            .Select(e => new
            {
                e.Id,
                e.Key,
                e.Version,
            })
            .ToListAsync(ct);
        var outdated = new List<int>();
        var asked = 0;
        foreach (var entry in edited)
        {
            var place = (typeof(OutdatedTranslations), entry.Key, entry.Version);
            if (!remembered.TryGetValue(place, out bool isOutdated))
            {
                if (asked++ == MostAtOnce)
                    break;
                var stored = await entries.AsNoTracking().SingleAsync(e => e.Id == entry.Id, ct);
                isOutdated = (await db.OlderLanguagesAsync(stored, ct)).Count > 0;
                remembered.Set(
                    place,
                    isOutdated,
                    new MemoryCacheEntryOptions { SlidingExpiration = TimeSpan.FromDays(1) }
                );
            }
            if (isOutdated)
                outdated.Add(entry.Id);
        }
        return outdated;
    }
}
