using Microsoft.EntityFrameworkCore;
using Portfolio.Core.Media;
using Portfolio.Core.Storage;

namespace Portfolio.Web.Hosting;

/// <summary>
/// <c>/media/{hash}/{name}</c>: the bytes of that hash, whatever name is asked for, kept by a browser for ever; bytes
/// that were replaced lead to those in their place. Nothing in
/// them runs or loads; what might is only downloaded.
/// </summary>
internal static class MediaEndpoint
{
    public static void AddMedia(this WebApplicationBuilder builder) =>
        builder.Services.AddScoped<MediaCache>().AddScoped<DiskRoom>();

    public static void MapMedia(this WebApplication app) =>
        app.MapMethods("/media/{hash:regex(^[0-9a-f]{{64}}$)}/{name}", MadeFile.Read, AnswerAsync)
            .WithSecurityHeadersPolicy(SecurityHeaders.OfMedia);

    private static async Task<IResult> AnswerAsync(
        string hash,
        PortfolioDb db,
        MediaCache cache,
        HttpRequest request,
        HttpResponse response,
        CancellationToken ct
    )
    {
        var media = await db.Media.AsNoTracking().AtAsync(hash, ct);
        // It was replaced: whoever has the old address gets the new bytes, and may get others another day.
        if (media is not null && media.Hash != hash)
            return Results.Redirect(request.PathBase + "/" + media.Address);
        if (media is null || await cache.FileOfAsync(media, ct) is not { } file)
            return Results.NotFound();
        var type = MediaType.Named(media.ContentType);
        response.Headers.CacheControl = "public, max-age=31536000, immutable";
        response.Headers.ContentSecurityPolicy = Policy(type);
        return Results.File(
            file,
            media.ContentType,
            fileDownloadName: IsShown(type) ? null : media.FileName,
            lastModified: media.CreatedAt,
            entityTag: new($"\"{hash}\""),
            enableRangeProcessing: true
        );
    }

    private static bool IsShown(MediaType? type) => type is not null && type != MediaType.Svg;

    // Chromium shows a PDF by a plug-in of its own, which a sandbox forbids.
    private static string Policy(MediaType? type) =>
        type == MediaType.Pdf ? "default-src 'none'; object-src 'self'" : "default-src 'none'; sandbox";
}
