using System.Xml.Linq;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Portfolio.Core.Essays;
using Portfolio.Core.Languages;
using Portfolio.Tests.Support;

namespace Portfolio.Tests.Web;

/// <summary>A page loads nothing from elsewhere: in mainland China half of it would not come, and nobody is told of a visit.</summary>
public sealed class OwnHostTests : IAsyncLifetime
{
    private readonly SiteFactory site = new();

    public async Task InitializeAsync()
    {
        await site.ArrangeAsync(ExampleSite.Fill);
        await site.ChangeAsync(async db => (await db.Settings.SingleAsync()).PublicUrl = "https://mira.example");
    }

    public async Task DisposeAsync() => await site.DisposeAsync();

    [Fact]
    public async Task No_page_loads_anything_from_another_host()
    {
        var essay = new Essay
        {
            Slug = "elsewhere",
            Title = LocalizedText.Of("en", "Elsewhere"),
            Body = LocalizedText.Of(
                "en",
                "<img src=\"https://cdn.example/a.png\"> ![a](https://cdn.example/a.png) <video src=//cdn.example/v.mp4>"
            ),
        };
        essay.Publish(null);
        await site.ArrangeAsync(db => db.Add(essay));
        var addresses = await AddressesAsync();
        Assert.True(addresses.Count > 30, $"{addresses.Count}");

        foreach (var address in addresses)
            Assert.All(Loaded(await site.PageAsync(address)), one => Assert.Matches("^/(?!/)|^#", one));
    }

    [Theory]
    [InlineData("zh-CN,zh;q=0.9")]
    [InlineData("en")]
    [InlineData("fr;q=1, *;q=0.1")]
    public async Task Nobody_is_led_elsewhere_by_what_their_browser_prefers(string languages)
    {
        using var visitor = site.Visitor();
        visitor.DefaultRequestHeaders.Add("Accept-Language", languages);

        foreach (var (address, lang) in new[] { ("/", "en"), ("/zh/", "zh-Hans"), ("/essays", "en") })
        {
            using var answer = await visitor.GetAsync(new Uri(address, UriKind.Relative));
            Assert.Equal(200, (int)answer.StatusCode);
            Assert.Contains(
                $"<html lang=\"{lang}\"",
                await answer.Content.ReadAsStringAsync(),
                StringComparison.Ordinal
            );
        }
    }

    private static IEnumerable<string> Loaded(IHtmlDocument page)
    {
        foreach (var link in page.QuerySelectorAll("link"))
        {
            if (
                link.GetAttribute("rel")!
                    .Split(' ')
                    .Any(r => r is "stylesheet" or "icon" or "preload" or "manifest" or "prefetch")
            )
                yield return link.GetAttribute("href")!;
        }
        foreach (
            var element in page.QuerySelectorAll("[src], [srcset], [poster], object[data], use[href], image[href]")
        )
        {
            foreach (var name in new[] { "src", "poster", "data", "href" })
            {
                if (element.GetAttribute(name) is { } address)
                    yield return address;
            }
            foreach (var one in element.GetAttribute("srcset")?.Split(',') ?? [])
                yield return one.Trim();
        }
    }

    private async Task<IReadOnlyList<string>> AddressesAsync()
    {
        using var visitor = site.Visitor();
        var map = XDocument.Parse(await visitor.GetStringAsync(new Uri("/sitemap.xml", UriKind.Relative)));
        return
        [
            .. map.Descendants()
                .Where(e => e.Name.LocalName == "loc")
                .Select(e => e.Value["https://mira.example".Length..]),
            "/search?q=river",
        ];
    }
}
