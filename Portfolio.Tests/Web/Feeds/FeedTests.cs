using System.Net;
using System.Text.Json;
using System.Xml.Linq;
using Microsoft.EntityFrameworkCore;
using Portfolio.Core.Essays;
using Portfolio.Core.Papers;
using Portfolio.Tests.Support;

namespace Portfolio.Tests.Web.Feeds;

/// <summary>What somebody reads who has subscribed.</summary>
public sealed class FeedTests : IAsyncLifetime
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    private readonly SiteFactory site = new();

    public Task InitializeAsync() => site.ArrangeAsync(ExampleSite.Fill);

    public async Task DisposeAsync() => await site.DisposeAsync();

    [Theory]
    [InlineData("/feed.xml", "A talk about weirs at the Water Colloquium.", "How to tell rain from a weir")]
    [InlineData("/zh/feed.xml", "在水的讨论会上讲堰。", "怎样分辨雨与堰")]
    public async Task A_feed_has_the_texts_of_its_language_newest_first_and_whole(
        string address,
        params string[] newest
    )
    {
        var feed = await AtomAsync(address);

        var titles = feed.Elements(Atom + "entry").Select(e => e.Element(Atom + "title")!.Value).ToList();
        Assert.Equal(newest, titles.Take(2));
        // One essay is only in Chinese, one only in English.
        Assert.Equal(address.StartsWith("/zh", StringComparison.Ordinal), titles.Contains("桥下"));
        Assert.NotEqual(titles.Contains("桥下"), titles.Contains("First recordings"));
        var rain = feed.Elements(Atom + "entry").ElementAt(1);
        Assert.Contains(">surprise<", rain.Element(Atom + "content")!.Value, StringComparison.Ordinal);
        Assert.DoesNotContain("<button", rain.Element(Atom + "content")!.Value, StringComparison.Ordinal);
        Assert.Equal("2026-10-25T12:00:00+08:00", rain.Element(Atom + "published")!.Value);
    }

    [Fact]
    public async Task Without_a_public_address_ids_are_names_and_links_begin_at_the_root()
    {
        var feed = await AtomAsync("/zh/feed.xml");
        using var json = await JsonAsync("/feed.json");

        Assert.All(
            feed.Descendants(Atom + "id"),
            id => Assert.StartsWith("urn:uuid:", id.Value, StringComparison.Ordinal)
        );
        Assert.All(
            feed.Descendants(Atom + "link"),
            link => Assert.StartsWith("/zh/", link.Attribute("href")!.Value, StringComparison.Ordinal)
        );
        Assert.False(json.RootElement.TryGetProperty("feed_url", out _));
        Assert.False(json.RootElement.GetProperty("items")[0].TryGetProperty("url", out _));
    }

    [Fact]
    public async Task With_a_public_address_every_link_is_absolute_and_the_ids_stay()
    {
        var before = Ids(await AtomAsync("/feed.xml"));
        await site.ChangeAsync(async db => (await db.Settings.SingleAsync()).PublicUrl = "https://mira.example");

        var feed = await AtomAsync("/feed.xml");
        using var json = await JsonAsync("/zh/feed.json");

        Assert.Equal(before, Ids(feed));
        Assert.Equal("https://mira.example/feed.xml", Link(feed, "self"));
        Assert.Contains(
            "href=\"https://mira.example/work\"",
            feed.ToString().Replace("&quot;", "\"", StringComparison.Ordinal),
            StringComparison.Ordinal
        );
        Assert.Equal("https://mira.example/zh/feed.json", json.RootElement.GetProperty("feed_url").GetString());
        Assert.Equal("https://jsonfeed.org/version/1.1", json.RootElement.GetProperty("version").GetString());
        Assert.Equal(
            "https://mira.example/zh/essays/rain-and-weirs",
            json.RootElement.GetProperty("items")[1].GetProperty("url").GetString()
        );
    }

    [Fact]
    public async Task The_reading_feed_tells_what_was_finished()
    {
        var feed = await AtomAsync("/zh/reading/feed.xml");

        var entries = feed.Elements(Atom + "entry").ToList();
        Assert.Equal(
            "A Short Theory of Noise: Why Some Rivers Hiss and Others Hum",
            entries[0].Element(Atom + "title")!.Value
        );
        Assert.Contains("后半部分更好。", entries[0].Element(Atom + "content")!.Value, StringComparison.Ordinal);
        // Only the month of the reading is known.
        Assert.Null(entries[0].Element(Atom + "published"));
        Assert.Equal(2, entries.Count);
    }

    [Fact]
    public async Task The_email_address_is_in_a_feed_only_when_the_owner_says_so()
    {
        Assert.DoesNotContain(
            "mira@",
            await TextAsync("/feed.xml") + await TextAsync("/feed.json"),
            StringComparison.Ordinal
        );

        await site.ChangeAsync(async db => (await db.Profiles.SingleAsync()).EmailInFeeds = true);

        Assert.Equal("mira@river.example", (await AtomAsync("/feed.xml")).Descendants(Atom + "email").Single().Value);
    }

    [Fact]
    public async Task No_title_breaks_a_feed_or_a_page()
    {
        const string title = "</title><script>alert(1)</script> ]]> & \u0001\u000b\ufffe שלום \u202e 👩‍🔬 \"'";
        var essay = new Essay
        {
            Slug = "nasty",
            Title = ExampleSite.English(title),
            Summary = ExampleSite.English(title),
            Body = ExampleSite.English(title),
            Tags = [title],
        };
        essay.Publish(site.Clock.Now);
        var paper = new Paper
        {
            Slug = "nasty",
            Title = title,
            Abstract = title,
            Authors = [new() { Literal = title }],
            Tags = [title],
            Status = ReadingStatus.Read,
        };
        paper.Publish(null);
        var own = new Paper
        {
            Slug = "nasty-own",
            Title = title,
            Abstract = title,
            IsOwn = true,
            Links = [new() { Kind = "pdf", Url = "javascript:alert(1)" }],
        };
        own.Publish(null);
        await site.ArrangeAsync(db => db.AddRange(essay, paper, own));

        var entry = (await AtomAsync("/feed.xml")).Elements(Atom + "entry").First();
        Assert.Equal(
            "</title><script>alert(1)</script> ]]> &  שלום \u202e 👩‍🔬 \"'",
            entry.Element(Atom + "title")!.Value
        );
        Assert.DoesNotContain("<script", entry.Element(Atom + "content")!.Value, StringComparison.Ordinal);
        using var json = await JsonAsync("/feed.json");
        Assert.Equal(title, json.RootElement.GetProperty("items")[0].GetProperty("title").GetString());
        await AtomAsync("/reading/feed.xml");
        foreach (var address in new[] { "/essays/nasty", "/reading/nasty", "/papers", "/papers/nasty-own", "/cv" })
        {
            var page = await site.PageAsync(address);
            Assert.Empty(
                page.QuerySelectorAll("script:not([src]):not([type='application/ld+json']), a[href^='javascript']")
            );
        }
        var tag = (await site.PageAsync("/essays/nasty")).QuerySelector(".tags a")!.GetAttribute("href")!;
        Assert.Contains("שלום", (await site.PageAsync(tag)).QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/feed.xml", "application/atom+xml; charset=utf-8")]
    [InlineData("/feed.json", "application/feed+json; charset=utf-8")]
    [InlineData("/reading/feed.xml", "application/atom+xml; charset=utf-8")]
    [InlineData("/sitemap.xml", "application/xml; charset=utf-8")]
    [InlineData("/robots.txt", "text/plain; charset=utf-8")]
    public async Task A_made_file_says_what_it_is_and_is_sent_again_only_when_it_changed(string address, string type)
    {
        using var visitor = site.Visitor();
        using var head = await visitor.SendAsync(new(HttpMethod.Head, new Uri(address, UriKind.Relative)));
        Assert.Equal(HttpStatusCode.OK, head.StatusCode);
        Assert.Equal(type, head.Content.Headers.ContentType!.ToString());
        Assert.True(head.Headers.CacheControl!.NoCache);

        using var again = new HttpRequestMessage(HttpMethod.Get, new Uri(address, UriKind.Relative));
        again.Headers.IfNoneMatch.Add(head.Headers.ETag!);
        using var answer = await visitor.SendAsync(again);

        Assert.Equal(HttpStatusCode.NotModified, answer.StatusCode);
    }

    [Fact]
    public async Task Pages_name_the_feeds()
    {
        Assert.Equal(["/zh/feed.xml", "/zh/feed.json", "/zh/reading/feed.xml"], await FeedsOf("/zh/reading"));
        Assert.Equal(["/feed.xml", "/feed.json"], await FeedsOf("/"));
    }

    private async Task<IEnumerable<string?>> FeedsOf(string address) =>
        (await site.PageAsync(address))
            .QuerySelectorAll("link[rel=alternate][type$=xml], link[rel=alternate][type*=feed]")
            .Select(link => link.GetAttribute("href"));

    private static List<string> Ids(XElement feed) => [.. feed.Descendants(Atom + "id").Select(id => id.Value)];

    private static string Link(XElement feed, string rel) =>
        feed.Elements(Atom + "link").Single(l => l.Attribute("rel")!.Value == rel).Attribute("href")!.Value;

    private async Task<string> TextAsync(string address)
    {
        using var visitor = site.Visitor();
        return await visitor.GetStringAsync(new Uri(address, UriKind.Relative));
    }

    private async Task<XElement> AtomAsync(string address) => XDocument.Parse(await TextAsync(address)).Root!;

    private async Task<JsonDocument> JsonAsync(string address) => JsonDocument.Parse(await TextAsync(address));
}
