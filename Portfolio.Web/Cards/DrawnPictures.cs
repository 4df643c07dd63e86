using System.Security.Cryptography;
using System.Text;
using Microsoft.Net.Http.Headers;
using Portfolio.Core.Pictures;

namespace Portfolio.Web.Cards;

/// <summary>
/// Pictures as answers. Drawing needs some megabytes and a tenth of a second, so only one is drawn at a time, the last
/// ones are kept, and whoever has a picture that still holds gets none.
/// </summary>
public sealed class DrawnPictures : IDisposable
{
    private const int Kept = 16;

    private readonly SemaphoreSlim drawing = new(1);
    private readonly Dictionary<string, byte[]> drawn = [];
    private readonly Queue<string> oldest = new();

    /// <summary>As PNG.</summary>
    public Task<IResult> PngAsync(HttpContext context, Picture picture, Palette palette, int scale)
    {
        var name = NameOf($"{scale} {SvgPicture.Write(picture, palette)}");
        return AnswerAsync(
            context,
            name,
            PngPicture.ContentType,
            () => BytesAsync(name, () => PngPicture.Write(picture, palette, scale), context.RequestAborted)
        );
    }

    /// <summary>As SVG, in the given colours or in those of the reader's system.</summary>
    public Task<IResult> SvgAsync(HttpContext context, Picture picture, Palette? palette)
    {
        var svg = SvgPicture.Write(picture, palette);
        return AnswerAsync(
            context,
            NameOf(svg),
            SvgPicture.ContentType,
            () => Task.FromResult(Encoding.UTF8.GetBytes(svg))
        );
    }

    public void Dispose() => drawing.Dispose();

    private static async Task<IResult> AnswerAsync(
        HttpContext context,
        string name,
        string contentType,
        Func<Task<byte[]>> bytes
    )
    {
        var tag = new EntityTagHeaderValue($"\"{name}\"", isWeak: true);
        context.Response.Headers.CacheControl = "public, max-age=300";
        context.Response.Headers.ContentSecurityPolicy = "default-src 'none'; style-src 'unsafe-inline'; sandbox";
        var known = context.Request.GetTypedHeaders().IfNoneMatch;
        if (!known.Any(k => k.Compare(tag, useStrongComparison: false)))
            return Results.Bytes(await bytes(), contentType, entityTag: tag);
        context.Response.Headers.ETag = tag.ToString();
        return Results.StatusCode(StatusCodes.Status304NotModified);
    }

    private async Task<byte[]> BytesAsync(string name, Func<byte[]> draw, CancellationToken cancel)
    {
        await drawing.WaitAsync(cancel);
        try
        {
            if (drawn.TryGetValue(name, out var known))
                return known;
            var made = draw();
            if (oldest.Count == Kept)
                drawn.Remove(oldest.Dequeue());
            oldest.Enqueue(name);
            return drawn[name] = made;
        }
        finally
        {
            drawing.Release();
        }
    }

    // What is drawn says which picture it is.
    private static string NameOf(string what) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(what)))[..32];
}
