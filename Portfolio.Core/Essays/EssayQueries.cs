using Portfolio.Core.Publishing;

namespace Portfolio.Core.Essays;

/// <summary>Which essays, in which order.</summary>
public static class EssayQueries
{
    public static IQueryable<Essay> LastEditedFirst(this IQueryable<Essay> essays) =>
        essays.OrderByDescending(e => e.UpdatedAt).ThenByDescending(e => e.Id);

    /// <summary>All when no state is given.</summary>
    public static IQueryable<Essay> In(this IQueryable<Essay> essays, PublicationState? state) =>
        state is null ? essays : essays.Where(e => e.State == state);

    public static IQueryable<Essay> Tagged(this IQueryable<Essay> essays, string tag) =>
        essays.Where(e => e.Tags.Contains(tag));
}
