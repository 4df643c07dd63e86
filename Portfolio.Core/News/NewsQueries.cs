namespace Portfolio.Core.News;

/// <summary>Named queries over news.</summary>
public static class NewsQueries
{
    /// <summary>By the date of the event, latest first.</summary>
    public static IOrderedQueryable<NewsItem> LatestFirst(this IQueryable<NewsItem> news) =>
        news.OrderByDescending(n => n.Date).ThenByDescending(n => n.Id);
}
