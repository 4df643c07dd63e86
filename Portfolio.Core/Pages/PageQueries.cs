using Microsoft.EntityFrameworkCore;

namespace Portfolio.Core.Pages;

/// <summary>Named queries over pages.</summary>
public static class PageQueries
{
    /// <summary>Those that stand in the navigation, in its order.</summary>
    public static IOrderedQueryable<Page> InNavigation(this IQueryable<Page> pages) =>
        pages.Where(p => p.NavigationPosition != null).OrderBy(p => p.NavigationPosition).ThenBy(p => p.Id);

    /// <summary>Behind all that stand in the navigation.</summary>
    public static async Task<int> NextPositionAsync(this IQueryable<Page> pages, CancellationToken ct) =>
        await pages.MaxAsync(p => p.NavigationPosition, ct) + 1 ?? 0;
}
