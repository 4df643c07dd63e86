using Microsoft.EntityFrameworkCore;
using Portfolio.Core.Settings;
using Portfolio.Core.Storage;

namespace Portfolio.Web.Hosting;

/// <summary>
/// The small files by which services see that the site is its owner's (WeChat's, Baidu's, a certificate authority's), byte
/// for byte as the owner placed them. Before the languages: such a file has one address.
/// </summary>
internal static class RootFiles
{
    public static IApplicationBuilder UseRootFiles(this IApplicationBuilder app) =>
        app.Use(
            async (context, next) =>
            {
                var request = context.Request;
                var reads = HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method);
                if (reads && RootFile.MayBe(request.Path.Value!) && await BytesAsync(context) is { } bytes)
                    await MadeFile
                        .Answer(context, bytes, RootFile.ContentType(request.Path.Value!))
                        .ExecuteAsync(context);
                else
                    await next(context);
            }
        );

    private static async Task<byte[]?> BytesAsync(HttpContext context)
    {
        var files = await context
            .RequestServices.GetRequiredService<PortfolioDb>()
            .Settings.Select(s => s.RootFiles)
            .SingleOrDefaultAsync(context.RequestAborted);
        return files?.GetValueOrDefault(context.Request.Path.Value!) is { } text ? Convert.FromBase64String(text) : null;
    }
}
