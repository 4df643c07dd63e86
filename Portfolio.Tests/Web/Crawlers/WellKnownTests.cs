using System.Globalization;
using System.Net;
using System.Xml.Linq;
using Microsoft.EntityFrameworkCore;
using Portfolio.Tests.Support;

namespace Portfolio.Tests.Web.Crawlers;

public sealed class WellKnownTests : IAsyncLifetime
{
    private const string Security = "/.well-known/security.txt";
    private readonly SiteFactory site = new();

    public async Task InitializeAsync()
    {
        await site.ArrangeAsync(ExampleSite.Fill);
        await site.ChangeAsync(async db => (await db.Settings.SingleAsync()).PublicUrl = "https://mira.example");
    }

    public async Task DisposeAsync() => await site.DisposeAsync();

    [Fact]
    public async Task Whom_to_tell_of_a_hole_is_said_and_holds_for_less_than_a_year()
    {
        var lines = (await TextAsync(Security)).Split('\n', StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal("Contact: https://mira.example/", lines[0]);
        var expires = DateTimeOffset.Parse(lines[1]["Expires: ".Length..], CultureInfo.InvariantCulture);
        Assert.InRange(expires, site.Clock.Now.AddMonths(6), site.Clock.Now.AddMonths(8));
        Assert.Equal("Preferred-Languages: en, zh-Hans", lines[2]);
        Assert.Equal("Canonical: https://mira.example/.well-known/security.txt", lines[3]);
    }

    [Fact]
    public async Task An_address_that_is_ticked_for_exports_is_told_and_without_one_there_is_nobody()
    {
        await site.ChangeAsync(async db => (await db.Profiles.SingleAsync()).EmailInFeeds = true);
        Assert.StartsWith("Contact: mailto:mira@river.example\n", await TextAsync(Security), StringComparison.Ordinal);

        await site.ChangeAsync(async db => (await db.Profiles.SingleAsync()).Email = "");
        Assert.Equal(HttpStatusCode.NotFound, (await site.AnswerAsync(Security)).Status);
    }

    [Fact]
    public async Task A_browser_can_search_the_site_in_the_visitor_s_language()
    {
        var link = (await site.PageAsync("/zh/")).QuerySelector("link[rel=search]")!.GetAttribute("href")!;

        var description = XDocument.Parse(await TextAsync(link)).Root!;

        XNamespace open = "http://a9.com/-/spec/opensearch/1.1/";
        Assert.Equal("林米拉", description.Element(open + "ShortName")!.Value);
        Assert.Equal(
            "https://mira.example/zh/search?q={searchTerms}",
            description.Element(open + "Url")!.Attribute("template")!.Value
        );
    }

    private async Task<string> TextAsync(string address)
    {
        using var visitor = site.Visitor();
        return await visitor.GetStringAsync(new Uri(address, UriKind.Relative));
    }
}
