using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Portfolio.Core.Essays;
using Portfolio.Core.Focus;
using Portfolio.Core.Media;
using Portfolio.Core.News;
using Portfolio.Core.Pages;
using Portfolio.Core.Papers;
using Portfolio.Core.Profiles;
using Portfolio.Core.Publishing;
using Portfolio.Core.Settings;
using Portfolio.Core.Work;

namespace Portfolio.Core.Storage;

/// <summary>Entries by type, with everything that their content file says.</summary>
public static class EntryLoading
{
    /// <summary>One entry that is to be changed, or null when it is gone.</summary>
    /// <param name="db">The site.</param>
    /// <param name="noun">The entry's type.</param>
    /// <param name="id">Its id.</param>
    /// <param name="ct">Ends the search.</param>
    public static Task<Entry?> EntryAsync(this PortfolioDb db, Type noun, int id, CancellationToken ct) =>
        db.Whole(noun).SingleOrDefaultAsync(e => e.Id == id, ct);

    /// <summary>The same by its key.</summary>
    public static Task<Entry?> EntryAsync(this PortfolioDb db, Type noun, Guid key, CancellationToken ct) =>
        db.Whole(noun).SingleOrDefaultAsync(e => e.Key == key, ct);

    /// <summary>Several that are to be changed; those that are gone are absent.</summary>
    public static Task<List<Entry>> EntriesAsync(
        this PortfolioDb db,
        Type noun,
        IReadOnlyCollection<int> ids,
        CancellationToken ct
    ) => db.Whole(noun).Where(e => ids.Contains(e.Id)).ToListAsync(ct);

    /// <summary>The stored state of entries of one noun, untracked; those that are gone are absent.</summary>
    public static async Task<List<Entry>> StoredAsync(
        this PortfolioDb db,
        Type noun,
        IReadOnlyCollection<int> ids,
        CancellationToken ct
    ) => await db.Whole(noun).Where(e => ids.Contains(e.Id)).AsNoTracking().ToListAsync(ct);

    /// <summary>The same by key.</summary>
    public static Task<Dictionary<Guid, Entry>> StoredByKeyAsync(
        this PortfolioDb db,
        Type noun,
        IReadOnlyCollection<Guid> keys,
        CancellationToken ct
    ) => Whole(db, noun).Where(e => keys.Contains(e.Key)).AsNoTracking().ToDictionaryAsync(e => e.Key, ct);

    /// <summary>The stored state of all entries of one noun in the order they came in, untracked, a piece at a time.</summary>
    internal static async IAsyncEnumerable<Entry> AllStoredAsync(
        this PortfolioDb db,
        Type noun,
        [EnumeratorCancellation] CancellationToken ct
    )
    {
        const int piece = 50;
        for (var last = 0; ; )
        {
            var after = last;
            var entries = await Whole(db, noun)
                .Where(e => e.Id > after)
                .OrderBy(e => e.Id)
                .Take(piece)
                .AsNoTracking()
                .ToListAsync(ct);
            foreach (var entry in entries)
                yield return entry;
            if (entries.Count < piece)
                yield break;
            last = entries[^1].Id;
        }
    }

    /// <summary>The entries of one noun that are to be changed, by key; those that are gone are absent.</summary>
    internal static Task<Dictionary<Guid, Entry>> EntriesAsync(
        this PortfolioDb db,
        Type noun,
        IReadOnlyCollection<Guid> keys,
        CancellationToken ct
    ) => db.Whole(noun).Where(e => keys.Contains(e.Key)).ToDictionaryAsync(e => e.Key, ct);

    /// <summary>The versions of those entries that still exist.</summary>
    internal static async Task<Dictionary<Guid, int>> VersionsAsync(
        this PortfolioDb db,
        Type noun,
        IReadOnlyCollection<Guid> keys,
        CancellationToken ct
    ) =>
        await db.Whole(noun)
            .Where(e => keys.Contains(e.Key))
            .Select(e => new { e.Key, e.Version })
            .ToDictionaryAsync(e => e.Key, e => e.Version, ct);

    internal static IQueryable<Entry> Whole(this PortfolioDb db, Type noun) =>
        noun.Name switch
        {
            nameof(SiteSettings) => db
                .Settings.Include(s => s.Languages.OrderBy(l => l.Position))
                .Include(s => s.Navigation.OrderBy(p => p.Position))
                .AsSplitQuery(),
            nameof(Profile) => db.Profiles.Whole(),
            nameof(WorkEntry) => db.Work.Whole(),
            nameof(Essay) => db.Essays,
            nameof(FocusItem) => db.Focus,
            nameof(NewsItem) => db.News,
            nameof(Paper) => db.Papers.Whole(),
            nameof(ReadingSection) => db.ReadingSections,
            nameof(Page) => db.Pages,
            nameof(MediaFile) => db.Media,
            _ => throw new ArgumentOutOfRangeException(
                nameof(noun),
                noun.Name,
                "Say here how this noun is loaded whole."
            ),
        };
}
