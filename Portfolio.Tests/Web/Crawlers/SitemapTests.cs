using System.Xml.Linq;
using Microsoft.EntityFrameworkCore;
using Portfolio.Core.History;
using Portfolio.Tests.Support;

namespace Portfolio.Tests.Web.Crawlers;

/// <summary>What search engines are told.</summary>
public sealed class SitemapTests : IAsyncLifetime
{
    private static readonly XNamespace Map = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static readonly XNamespace Xhtml = "http://www.w3.org/1999/xhtml";

    private readonly SiteFactory site = new();

    public async Task InitializeAsync()
    {
        await site.ArrangeAsync(ExampleSite.Fill);
        await site.ChangeAsync(async db => (await db.Settings.SingleAsync()).PublicUrl = "https://mira.example");
    }

    public async Task DisposeAsync() => await site.DisposeAsync();

    [Fact]
    public async Task The_sitemap_has_every_page_in_each_language_it_exists_in()
    {
        var urls = (await SitemapAsync()).Elements(Map + "url").ToList();

        var addresses = urls.Select(u => u.Element(Map + "loc")!.Value["https://mira.example".Length..]).ToList();
        Assert.Equal(addresses.Count, addresses.Distinct().Count());
        foreach (
            var path in new[] { "/", "/work/weir", "/papers", "/papers/lindqvist2026weirs", "/reading/loose", "/cv" }
        )
        {
            Assert.Contains(path, addresses);
            Assert.Contains("/zh" + path, addresses);
        }
        Assert.Contains("/news/fortieth-bridge", addresses);
        Assert.Contains("/zh/essays/under-bridges", addresses);
        Assert.DoesNotContain("/essays/under-bridges", addresses);
        Assert.DoesNotContain("/work/school", addresses);
        Assert.DoesNotContain("/news/talk", addresses);
        foreach (var address in addresses)
            Assert.Equal(200, (int)(await site.AnswerAsync(address)).Status);

        var rain = urls[addresses.IndexOf("/zh/essays/rain-and-weirs")];
        Assert.Equal("2026-11-22T12:00:00+08:00", rain.Element(Map + "lastmod")!.Value);
        Assert.Equal(
            [
                ("en", "https://mira.example/essays/rain-and-weirs"),
                ("zh-Hans", "https://mira.example/zh/essays/rain-and-weirs"),
            ],
            rain.Elements(Xhtml + "link").Select(l => (l.Attribute("hreflang")!.Value, l.Attribute("href")!.Value))
        );
    }

    [Fact]
    public async Task A_page_shown_in_another_language_names_that_one_as_its_true_address()
    {
        var page = await site.PageAsync("/essays/under-bridges");

        Assert.Equal(
            "https://mira.example/zh/essays/under-bridges",
            page.QuerySelector("link[rel=canonical]")!.GetAttribute("href")
        );
        Assert.DoesNotContain(page.QuerySelectorAll("link[hreflang]"), l => l.GetAttribute("hreflang") == "en");
        Assert.Equal(
            "Not translated yet: you are reading this in 中文.",
            page.QuerySelector(".untranslated")!.TextContent
        );
        Assert.Null((await site.PageAsync("/zh/essays/under-bridges")).QuerySelector(".untranslated"));
    }

    [Fact]
    public async Task The_sitemap_is_empty_while_the_sample_is_shown_or_nobody_knows_the_address()
    {
        await site.ChangeAsync(async db => (await db.Settings.SingleAsync()).PublicUrl = null);
        Assert.Empty((await SitemapAsync()).Elements());

        await site.ChangeAsync(async db => (await db.Settings.SingleAsync()).PublicUrl = "https://mira.example");
        Assert.NotEmpty((await SitemapAsync()).Elements());
        var sample = new ImportBatch
        {
            Kind = ImportBatch.SampleKind,
            Source = "",
            SourceHash = "",
            At = site.Clock.Now,
        };
        await site.ArrangeAsync(db => db.Add(sample));
        Assert.Empty((await SitemapAsync()).Elements());
    }

    [Fact]
    public async Task Robots_are_kept_from_the_owners_pages_and_shown_the_sitemap()
    {
        using var visitor = site.Visitor();
        var robots = await visitor.GetStringAsync(new Uri("/robots.txt", UriKind.Relative));

        Assert.Equal(
            "User-agent: *\nDisallow: /admin\nDisallow: /zh/admin\n\nSitemap: https://mira.example/sitemap.xml\n",
            robots
        );
        await site.ChangeAsync(async db => (await db.Settings.SingleAsync()).PublicUrl = null);
        Assert.DoesNotContain(
            "Sitemap",
            await visitor.GetStringAsync(new Uri("/robots.txt", UriKind.Relative)),
            StringComparison.Ordinal
        );
    }

    private async Task<XElement> SitemapAsync()
    {
        using var visitor = site.Visitor();
        return XDocument.Parse(await visitor.GetStringAsync(new Uri("/sitemap.xml", UriKind.Relative))).Root!;
    }
}
