using System.IO.Compression;
using Microsoft.AspNetCore.ResponseCompression;
using Portfolio.Web.Accounts;

namespace Portfolio.Web.Hosting;

/// <summary>
/// What is made for a request is sent compressed (brotli, else gzip); files of the program are so already. Not to the
/// signed-in owner: how much a page shrinks would tell who listens what stands in it (BREACH), and only the owner's
/// pages hold what nobody else may read. The tokens of the two public forms are made anew for each page.
/// </summary>
internal static class Compression
{
    private static readonly string[] Types =
    [
        "text/html",
        "text/plain",
        "text/markdown",
        "text/csv",
        "text/xml",
        "application/xml",
        "application/json",
        "application/atom+xml",
        "application/feed+json",
        "application/opensearchdescription+xml",
        "application/vnd.citationstyles.csl+json",
        "application/x-bibtex",
        "application/x-research-info-systems",
        "image/svg+xml",
    ];

    public static void AddCompression(this WebApplicationBuilder builder)
    {
        builder.Services.AddResponseCompression(compression =>
        {
            compression.EnableForHttps = true;
            compression.MimeTypes = Types;
            compression.Providers.Add<BrotliCompressionProvider>();
            compression.Providers.Add<GzipCompressionProvider>();
        });
        // The default is the fastest level, which leaves a quarter more.
        builder.Services.Configure<BrotliCompressionProviderOptions>(brotli => brotli.Level = CompressionLevel.Optimal);
        builder.Services.Configure<GzipCompressionProviderOptions>(gzip => gzip.Level = CompressionLevel.Optimal);
    }

    /// <summary>Before everything that answers.</summary>
    public static IApplicationBuilder UseCompression(this IApplicationBuilder app) =>
        app.UseWhen(IsForAnybody, anybody => anybody.UseResponseCompression());

    // Uploaded files are asked for in parts, which are parts of the file and not of what it was compressed to.
    private static bool IsForAnybody(HttpContext context) =>
        !context.Request.Cookies.ContainsKey(AccountServices.SessionCookie)
        && !context.Request.Path.StartsWithSegments("/media");
}
