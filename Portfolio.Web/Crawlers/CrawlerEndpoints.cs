using System.Text;
using Portfolio.Web.Hosting;
using Portfolio.Web.Languages;

namespace Portfolio.Web.Crawlers;

/// <summary>
/// What programs ask every site for: <c>/sitemap.xml</c>, <c>/robots.txt</c>, <c>/llms.txt</c>,
/// <c>/.well-known/security.txt</c> and <c>/opensearch.xml</c>.
/// </summary>
internal static class CrawlerEndpoints
{
    public static void AddCrawlerFiles(this WebApplicationBuilder builder) =>
        builder
            .Services.AddScoped<Sitemap>()
            .AddScoped<LlmsText>()
            .AddScoped<SecurityText>()
            .AddScoped<SearchDescription>();

    public static void MapCrawlerFiles(this WebApplication app)
    {
        app.MapMethods(
            "/sitemap.xml",
            MadeFile.Read,
            async (
                HttpContext context,
                Sitemap sitemap,
                Site site,
                SiteAddresses addresses,
                CancellationToken cancel
            ) =>
            {
                var pages = site.Settings.PublicUrl is null ? [] : await sitemap.PagesAsync(cancel);
                return MadeFile.Answer(context, SitemapXml.Write(pages, addresses, site.Time), SitemapXml.ContentType);
            }
        );
        app.MapMethods(
            "/robots.txt",
            MadeFile.Read,
            (HttpContext context, Site site) =>
                MadeFile.Answer(context, Encoding.UTF8.GetBytes(Robots(context, site)), "text/plain; charset=utf-8")
        );
        app.MapMethods(
            "/llms.txt",
            MadeFile.Read,
            async (HttpContext context, LlmsText llms, CancellationToken cancel) =>
                MadeFile.Answer(context, await llms.WriteAsync(cancel), "text/plain; charset=utf-8")
        );
        app.MapMethods(
            "/.well-known/security.txt",
            MadeFile.Read,
            async (HttpContext context, SecurityText security, CancellationToken cancel) =>
                await security.WriteAsync(cancel) is { } text
                    ? MadeFile.Answer(context, Encoding.UTF8.GetBytes(text), "text/plain; charset=utf-8")
                    : Results.NotFound()
        );
        app.MapMethods(
            "/opensearch.xml",
            MadeFile.Read,
            (HttpContext context, Site site, SearchDescription search) =>
                site.Settings.PublicUrl is null
                    ? Results.NotFound()
                    : MadeFile.Answer(context, search.Write(), SearchDescription.ContentType)
        );
    }

    // RFC 9309. The sample is not forbidden here: what a crawler may not read cannot tell it noindex.
    private static string Robots(HttpContext context, Site site)
    {
        var root = context.Address().Root;
        var lines = new List<string> { "User-agent: *" };
        lines.AddRange(site.Languages.Select(language => $"Disallow: {root}{SiteAddress.Prefix(language)}/admin"));
        if (site.Settings.PublicUrl is { } publicUrl)
            lines.AddRange(["", $"Sitemap: {publicUrl}/sitemap.xml"]);
        return string.Join('\n', lines) + "\n";
    }
}
