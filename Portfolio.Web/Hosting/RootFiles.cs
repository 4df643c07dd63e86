using Microsoft.EntityFrameworkCore;
using Portfolio.Core.Settings;
using Portfolio.Core.Storage;
using Portfolio.Web.Forms;

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
        var (services, path) = (context.RequestServices, context.Request.Path.Value!);
        var files = await services
            .GetRequiredService<PortfolioDb>()
            .Settings.Select(s => s.RootFiles)
            .SingleOrDefaultAsync(context.RequestAborted);
        if (files?.GetValueOrDefault(path) is not { } text || IsOfProgram(services, path))
            return null;
        var bytes = new byte[text.Length];
        return Convert.TryFromBase64String(text, bytes, out var length) ? bytes[..length] : null;
    }

    // What came in by an import, or before the program had a page there.
    private static bool IsOfProgram(IServiceProvider services, string path)
    {
        var name = path.LastIndexOf('/') + 1;
        return services.GetRequiredService<ReservedSlugs>().Has(path[..name].Trim('/'), path[name..]);
    }
}
