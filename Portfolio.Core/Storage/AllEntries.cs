using Microsoft.EntityFrameworkCore;
using Portfolio.Core.Content;
using Portfolio.Core.Publishing;

namespace Portfolio.Core.Storage;

/// <summary>What is asked of the entries of all nouns together.</summary>
public static class AllEntries
{
    private static IEnumerable<Type> Nouns => EntryFiles.All.Select(file => file.EntryType);

    /// <summary>The <paramref name="most"/> that were saved last, the latest first.</summary>
    public static async Task<IReadOnlyList<Entry>> LastEditedAsync(this PortfolioDb db, int most, CancellationToken ct)
    {
        var entries = new List<Entry>();
        foreach (var noun in Nouns)
            entries.AddRange(
                await db.Whole(noun).OrderByDescending(e => e.UpdatedAt).Take(most).AsNoTracking().ToListAsync(ct)
            );
        return [.. entries.OrderByDescending(e => e.UpdatedAt).Take(most)];
    }

    /// <summary>What is still to become public by itself, the next first.</summary>
    public static async Task<IReadOnlyList<PublicEntry>> ScheduledAsync(
        this PortfolioDb db,
        DateTimeOffset now,
        CancellationToken ct
    )
    {
        var entries = new List<PublicEntry>();
        foreach (var noun in Nouns.Where(noun => noun.IsAssignableTo(typeof(PublicEntry))))
            entries.AddRange(
                await ((IQueryable<PublicEntry>)db.Whole(noun))
                    .Where(e => e.State == PublicationState.Scheduled && e.PublishedAt > now)
                    .AsNoTracking()
                    .ToListAsync(ct)
            );
        return [.. entries.OrderBy(e => e.PublishedAt)];
    }

    /// <summary>Those that have an address of their own, and one of these keys or one of these slugs.</summary>
    public static async Task<List<PublicEntry>> PublicEntriesAsync(
        this PortfolioDb db,
        IReadOnlyCollection<Guid> keys,
        IReadOnlyCollection<string> slugs,
        CancellationToken ct
    )
    {
        var entries = new List<PublicEntry>();
        foreach (var noun in Nouns.Where(noun => noun.IsAssignableTo(typeof(PublicEntry))))
            entries.AddRange(
                await ((IQueryable<PublicEntry>)db.Whole(noun))
                    .Where(e => keys.Contains(e.Key) || slugs.Contains(e.Slug))
                    .AsNoTracking()
                    .ToListAsync(ct)
            );
        return entries;
    }

    public static Task<int> CountAsync(this PortfolioDb db, Type noun, CancellationToken ct) =>
        db.Whole(noun).CountAsync(ct);

    /// <summary>How many stand in lists for visitors; null for a noun that has no state.</summary>
    public static async Task<int?> CountPublishedAsync(
        this PortfolioDb db,
        Type noun,
        DateTimeOffset now,
        CancellationToken ct
    ) =>
        noun.IsAssignableTo(typeof(PublicEntry))
            ? await ((IQueryable<PublicEntry>)db.Whole(noun)).Published(now).CountAsync(ct)
            : null;
}
