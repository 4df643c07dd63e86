using System.Net;
using Microsoft.EntityFrameworkCore;
using Portfolio.Core.Dates;
using Portfolio.Core.Languages;
using Portfolio.Core.News;
using Portfolio.Tests.Support;

namespace Portfolio.Tests.Web.Admin;

public sealed class LookTests : OwnedSite
{
    private const string Form = "/admin/settings/look";

    [Fact]
    public async Task Accent_reaches_every_page_by_a_sheet_that_browsers_keep()
    {
        Assert.Null((await Site.PageAsync("/")).QuerySelector("link[href*='look.css']"));

        await Owner.SubmittedAsync(await Owner.PageAsync(Form), new() { ["Settings.Accent"] = "#8A1C4A" });

        var link = (await Site.PageAsync("/zh/essays")).QuerySelector("link[href*='look.css']")!.GetAttribute("href")!;
        using var sheet = await Owner.GetAsync(link);
        Assert.Contains("--accent:#8a1c4a", await sheet.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal("text/css", sheet.Content.Headers.ContentType!.MediaType);
        Assert.Contains("immutable", sheet.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
        Assert.StartsWith("/look.css?v=", link, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("#ffd700", "The nearest that can be read is #7")]
    [InlineData("red", "This is not a colour")]
    public async Task Accent_that_cannot_be_read_is_refused_with_what_can(string accent, string sentence)
    {
        var page = await Owner.SubmittedAsync(await Owner.PageAsync(Form), new() { ["Settings.Accent"] = accent });

        Assert.Contains(sentence, page.QuerySelector(".err")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(accent, page.QuerySelector("[name='Settings.Accent']")!.GetAttribute("value"));
        Assert.Equal("", await Site.AskAsync(async db => (await db.Settings.SingleAsync()).Accent));
    }

    [Fact]
    public async Task Serif_a_line_at_the_foot_no_feeds_and_no_search_are_each_heard()
    {
        var typed = new Dictionary<string, string>
        {
            ["Settings.Face"] = "Serif",
            ["Settings.Footer.en"] = "Written by the river",
            ["Settings.NoFeeds"] = "true",
            ["Settings.HidesFromSearch"] = "true",
        };
        await Owner.SubmittedAsync(await Owner.PageAsync(Form), typed);

        using var answer = await Owner.GetAsync("/");
        var page = await OwnerClient.ReadAsync(answer);
        Assert.Contains("Written by the river", page.QuerySelector("footer")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("noindex", answer.Headers.GetValues("X-Robots-Tag").Single());
        Assert.Null(page.QuerySelector("link[type='application/atom+xml']"));
        foreach (var feed in new[] { "/feed.xml", "/feed.json", "/reading/feed.xml" })
            Assert.Equal(HttpStatusCode.NotFound, (await Site.AnswerAsync(feed)).Status);
        using var sheet = await Owner.GetAsync("/look.css");
        Assert.Contains(
            "body{font-family:var(--serif)}",
            await sheet.Content.ReadAsStringAsync(),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("DayFirst", "25 Oct 2026", "2026年10月25日")]
    [InlineData("MonthFirst", "Oct 25, 2026", "2026年10月25日")]
    [InlineData("Digits", "2026-10-25", "2026-10-25")]
    public async Task Days_are_written_in_the_style_of_the_site_in_each_language(string style, string en, string zh)
    {
        await Site.ArrangeAsync(db =>
        {
            var news = new NewsItem { Text = LocalizedText.Of("en", "A weir"), Date = PartialDate.Parse("2026-10-25") };
            news.Publish(null);
            db.Add(news);
        });

        await Owner.SubmittedAsync(await Owner.PageAsync(Form), new() { ["Settings.DateStyle"] = style });

        Assert.Equal(en, (await Site.PageAsync("/news")).QuerySelector("main time")!.TextContent);
        Assert.Equal(zh, (await Site.PageAsync("/zh/news")).QuerySelector("main time")!.TextContent);
    }

    [Fact]
    public async Task Compact_site_has_less_room_between_things()
    {
        await Owner.SubmittedAsync(await Owner.PageAsync(Form), new() { ["Settings.Density"] = "Compact" });

        Assert.NotNull((await Site.PageAsync("/")).QuerySelector("link[href*='look.css']"));
        Assert.Contains("--leading:1.5", (await Site.PageAsync("/look.css")).Source.Text, StringComparison.Ordinal);
    }
}
