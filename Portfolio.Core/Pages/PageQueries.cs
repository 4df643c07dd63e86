namespace Portfolio.Core.Pages;

/// <summary>Named queries over pages.</summary>
public static class PageQueries
{
    /// <summary>Those that stand in the navigation, in its order.</summary>
    public static IOrderedQueryable<Page> InNavigation(this IQueryable<Page> pages) =>
        pages.Where(p => p.NavigationPosition != null).OrderBy(p => p.NavigationPosition).ThenBy(p => p.Id);
}
