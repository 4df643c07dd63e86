using Portfolio.Core.Languages;

namespace Portfolio.Core.Media;

/// <summary>Named queries over pictures and documents.</summary>
public static class MediaQueries
{
    public static IOrderedQueryable<MediaFile> LatestFirst(this IQueryable<MediaFile> media) =>
        media.OrderByDescending(m => m.CreatedAt).ThenByDescending(m => m.Id);

    /// <summary>Pictures that say nothing to who does not see them.</summary>
    public static IQueryable<MediaFile> WithoutAlt(this IQueryable<MediaFile> media) =>
        media.Where(m => m.Width != null && m.Alt == LocalizedText.Empty);
}
