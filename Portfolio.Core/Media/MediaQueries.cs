using Microsoft.EntityFrameworkCore;
using Portfolio.Core.Languages;

namespace Portfolio.Core.Media;

/// <summary>Named queries over pictures and documents.</summary>
public static class MediaQueries
{
    public static IOrderedQueryable<MediaFile> LatestFirst(this IQueryable<MediaFile> media) =>
        media.OrderByDescending(m => m.CreatedAt).ThenByDescending(m => m.Id);

    /// <summary>The file that has these bytes, or had them before they were replaced; null when there is none.</summary>
    public static async Task<MediaFile?> AtAsync(this IQueryable<MediaFile> media, string hash, CancellationToken ct) =>
        await media.SingleOrDefaultAsync(m => m.Hash == hash, ct)
        ?? await media.OrderByDescending(m => m.Id).FirstOrDefaultAsync(m => m.FormerHashes.Contains(hash), ct);

    /// <summary>All files by the hash of their bytes and of those they had before; the present ones count first.</summary>
    public static Dictionary<string, MediaFile> ByHash(this IEnumerable<MediaFile> media)
    {
        List<MediaFile> files = [.. media];
        var byHash = files.ToDictionary(m => m.Hash);
        foreach (var file in files)
        foreach (var former in file.FormerHashes)
            byHash.TryAdd(former, file);
        return byHash;
    }

    /// <summary>What a page can show in an <c>img</c>.</summary>
    public static IQueryable<MediaFile> Pictures(this IQueryable<MediaFile> media) =>
        media.Where(m => m.ContentType != MediaType.Pdf.ContentType);

    /// <summary>Pictures that say nothing to who does not see them.</summary>
    public static IQueryable<MediaFile> WithoutAlt(this IQueryable<MediaFile> media) =>
        media.Pictures().Where(m => m.Alt == LocalizedText.Empty);
}
