using Microsoft.EntityFrameworkCore;

namespace Portfolio.Core.Focus;

/// <summary>Named queries over focus items.</summary>
public static class FocusQueries
{
    /// <summary>In the owner's order, whatever the state.</summary>
    public static IOrderedQueryable<FocusItem> InOrder(this IQueryable<FocusItem> items) =>
        items.OrderBy(i => i.Position).ThenBy(i => i.Id);

    /// <summary>Behind all there are.</summary>
    public static async Task<int> NextPositionAsync(this IQueryable<FocusItem> items, CancellationToken ct) =>
        await items.MaxAsync(i => (int?)i.Position, ct) + 1 ?? 0;
}
