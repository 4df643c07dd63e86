namespace Portfolio.Core.Focus;

/// <summary>Named queries over focus items.</summary>
public static class FocusQueries
{
    /// <summary>In the owner's order, whatever the state.</summary>
    public static IOrderedQueryable<FocusItem> InOrder(this IQueryable<FocusItem> items) =>
        items.OrderBy(i => i.Position).ThenBy(i => i.Id);
}
