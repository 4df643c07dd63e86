using Microsoft.EntityFrameworkCore;

namespace Portfolio.Core.Work;

/// <summary>Named queries over work entries.</summary>
public static class WorkQueries
{
    /// <summary>With its image.</summary>
    public static IQueryable<WorkEntry> Whole(this IQueryable<WorkEntry> work) => work.Include(w => w.Image);

    public static IQueryable<WorkEntry> Tagged(this IQueryable<WorkEntry> work, string tag) =>
        work.Where(w => w.Tags.Contains(tag));

    /// <summary>What goes on first, then the latest, then the owner's order for what has no date.</summary>
    public static IOrderedQueryable<WorkEntry> Timeline(this IQueryable<WorkEntry> work) =>
        work.OrderByDescending(w => w.Ongoing)
            .ThenByDescending(w => w.End ?? w.Start)
            .ThenBy(w => w.Position)
            .ThenBy(w => w.Id);

    /// <summary>Whether two stand together whatever their position, which then decides: of one kind, and of the same date.</summary>
    public static bool IsBeside(this WorkEntry entry, WorkEntry other) =>
        entry.Kind == other.Kind
        && entry.Ongoing == other.Ongoing
        && (entry.End ?? entry.Start) == (other.End ?? other.Start);

    /// <summary>Behind all there are.</summary>
    public static async Task<int> NextPositionAsync(this IQueryable<WorkEntry> work, CancellationToken ct) =>
        await work.MaxAsync(w => (int?)w.Position, ct) + 1 ?? 0;
}
