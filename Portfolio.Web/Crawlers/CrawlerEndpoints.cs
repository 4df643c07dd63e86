using System.Text;
using Portfolio.Web.Hosting;
using Portfolio.Web.Languages;

namespace Portfolio.Web.Crawlers;

/// <summary>What search engines ask for: <c>/sitemap.xml</c> and <c>/robots.txt</c>.</summary>
internal static class CrawlerEndpoints
{
    public static void AddCrawlerFiles(this WebApplicationBuilder builder) => builder.Services.AddScoped<Sitemap>();

    public static void MapCrawlerFiles(this WebApplication app)
    {
        app.MapRead(
            "/sitemap.xml",
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
        app.MapRead(
            "/robots.txt",
            (HttpContext context, Site site) =>
                MadeFile.Answer(context, Encoding.UTF8.GetBytes(Robots(context, site)), "text/plain; charset=utf-8")
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
