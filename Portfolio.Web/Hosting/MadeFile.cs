using System.Security.Cryptography;
using Microsoft.Net.Http.Headers;

namespace Portfolio.Web.Hosting;

/// <summary>Files that are made of the content when somebody asks, such as feeds.</summary>
internal static class MadeFile
{
    /// <summary>GET, and HEAD, which <c>MapGet</c> refuses.</summary>
    public static readonly string[] Read = [HttpMethods.Get, HttpMethods.Head];

    /// <summary>
    /// Always asked for again, and sent only when it has changed. The tag is a weak one, since the same file is sent
    /// compressed to one reader and plain to another.
    /// </summary>
    public static IResult Answer(HttpContext context, byte[] bytes, string contentType)
    {
        context.Response.Headers.CacheControl = "no-cache";
        var tag = new EntityTagHeaderValue(
            $"\"{Convert.ToHexStringLower(SHA256.HashData(bytes))[..32]}\"",
            isWeak: true
        );
        return Results.Bytes(bytes, contentType, entityTag: tag);
    }
}
