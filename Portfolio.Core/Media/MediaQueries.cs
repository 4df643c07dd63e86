namespace Portfolio.Core.Media;

/// <summary>Named queries over pictures and documents.</summary>
public static class MediaQueries
{
    public static IOrderedQueryable<MediaFile> LatestFirst(this IQueryable<MediaFile> media) =>
        media.OrderByDescending(m => m.CreatedAt).ThenByDescending(m => m.Id);
}
