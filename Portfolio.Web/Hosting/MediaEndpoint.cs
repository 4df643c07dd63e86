using Microsoft.EntityFrameworkCore;
using Portfolio.Core.Media;
using Portfolio.Core.Storage;

namespace Portfolio.Web.Hosting;

/// <summary>
/// <c>/media/{hash}/{name}</c>: the bytes of that hash, whatever name is asked for, kept by a browser for ever; bytes
/// that were replaced lead to those in their place. Nothing in them runs or loads; what might is only downloaded.
/// <c>/media/{hash}/{width}/{name}</c>: a picture made smaller, or the way to the original.
/// </summary>
internal static class MediaEndpoint
{
    public static void AddMedia(this WebApplicationBuilder builder)
    {
        builder.Services.AddScoped<MediaCache>().AddScoped<SmallerPictures>().AddScoped<DiskRoom>();
        builder.Services.AddScoped<EmptyTrash>().AddHostedService<EmptyTrashDaily>();
    }

    public static void MapMedia(this WebApplication app)
    {
        var media = app.MapGroup("/media/{hash:regex(^[0-9a-f]{{64}}$)}")
            .WithSecurityHeadersPolicy(SecurityHeaders.OfMedia);
        media.MapMethods("{name}", MadeFile.Read, AnswerAsync);
        media.MapMethods("{width:int}/{name}", MadeFile.Read, AnswerSmallerAsync);
    }

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

    private static async Task<IResult> AnswerSmallerAsync(
        string hash,
        int width,
        PortfolioDb db,
        SmallerPictures smaller,
        HttpRequest request,
        HttpResponse response,
        CancellationToken ct
    )
    {
        var media = await db.Media.AsNoTracking().AtAsync(hash, ct);
        // Any width would let anybody fill the disk.
        if (media is null || (media.Hash == hash && !media.Widths.Contains(width)))
            return Results.NotFound();
        if (media.Hash != hash || await smaller.FileOfAsync(media, width, ct) is not { } file)
            return Results.Redirect(request.PathBase + "/" + media.Address);
        response.Headers.CacheControl = "public, max-age=31536000, immutable";
        response.Headers.ContentSecurityPolicy = Policy(MediaType.Webp);
        return Results.File(
            file,
            MediaType.Webp.ContentType,
            lastModified: media.CreatedAt,
            entityTag: new($"\"{hash}.{width}\"")
        );
    }

    private static bool IsShown(MediaType? type) => type is not null && type != MediaType.Svg;

    // Chromium shows a PDF by a plug-in of its own, which a sandbox forbids.
    private static string Policy(MediaType? type) =>
        type == MediaType.Pdf ? "default-src 'none'; object-src 'self'" : "default-src 'none'; sandbox";
}
