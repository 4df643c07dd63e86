namespace Portfolio.Core.Publishing;

/// <summary>The one place that says what visitors may see; every list, feed and search starts from it.</summary>
public static class PublicEntryQueries
{
    /// <summary>What stands in lists: published, or scheduled for a moment that has come.</summary>
    public static IQueryable<T> Published<T>(this IQueryable<T> entries, DateTimeOffset now)
        where T : PublicEntry =>
        entries.Where(e =>
            e.State == PublicationState.Published || (e.State == PublicationState.Scheduled && e.PublishedAt <= now)
        );

    /// <summary>What answers at its own address: the published, and the unlisted for whoever knows it.</summary>
    public static IQueryable<T> Readable<T>(this IQueryable<T> entries, DateTimeOffset now)
        where T : PublicEntry =>
        entries.Where(e =>
            e.State == PublicationState.Published
            || e.State == PublicationState.Unlisted
            || (e.State == PublicationState.Scheduled && e.PublishedAt <= now)
        );

    /// <summary>The same, and the one draft that the visitor was given a key to.</summary>
    public static IQueryable<T> Readable<T>(this IQueryable<T> entries, DateTimeOffset now, Guid? shared)
        where T : PublicEntry =>
        shared is null
            ? entries.Readable(now)
            : entries.Where(e =>
                e.Key == shared
                || e.State == PublicationState.Published
                || e.State == PublicationState.Unlisted
                || (e.State == PublicationState.Scheduled && e.PublishedAt <= now)
            );

    /// <summary>Newest first; those of an unknown date come last, in the order they came in.</summary>
    public static IOrderedQueryable<T> NewestFirst<T>(this IQueryable<T> entries)
        where T : PublicEntry => entries.OrderByDescending(e => e.PublishedAt).ThenBy(e => e.Id);
}
