using System.Net;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Portfolio.Core.Dates;
using Portfolio.Core.Papers;
using Portfolio.Tests.Support;

namespace Portfolio.Tests.Web;

/// <summary>The reading list in numbers, and year by year.</summary>
public sealed class ReadingStatsTests : IAsyncLifetime
{
    private readonly SiteFactory site = new();

    public Task InitializeAsync() => site.ArrangeAsync(ExampleSite.Fill);

    public async Task DisposeAsync() => await site.DisposeAsync();

    [Fact]
    public async Task Readings_count_by_day_month_and_year_as_far_as_they_are_known()
    {
        await site.ChangeAsync(async db =>
            (await db.Papers.SingleAsync(p => p.Slug == "ada2018noise")).ReadingEvents.AddRange([
                // The same reading as the paper's own 2026-03, told more precisely; an earlier one; one of a year alone.
                new() { FinishedOn = PartialDate.Of(2026, 3, 9) },
                new() { FinishedOn = PartialDate.Of(2025, 12, 31) },
                new() { FinishedOn = PartialDate.Of(2026) },
            ])
        );

        var page = await site.PageAsync("/reading/stats");

        Assert.Equal([("9 Mar 2026", "1"), ("31 Dec 2025", "1")], Rows(page, "Day by day"));
        Assert.Contains(("Mar 2026", "1"), Rows(page, "By month"));
        Assert.Equal([("2025", "1"), ("2026", "2")], Rows(page, "By year"));
        Assert.Contains("1 reading of this time without a known day", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("1 paper finished at a time nobody noted", page.Body.TextContent, StringComparison.Ordinal);
        Assert.Single(page.QuerySelectorAll(".calendar[role=img]"));
        Assert.Empty(page.QuerySelectorAll("main [tabindex], main [style]"));
    }

    [Fact]
    public async Task Only_what_visitors_may_read_is_counted()
    {
        var draft = new Paper
        {
            Slug = "draft",
            Title = "Draft",
            Status = ReadingStatus.Read,
            FinishedOn = PartialDate.Of(2024, 2, 2),
            Venue = "Secret Venue",
            Tags = ["secret"],
            Authors = [new() { Family = "Secret" }],
            ReadingEvents = [new() { FinishedOn = PartialDate.Of(2024, 2, 2) }],
        };
        await site.ArrangeAsync(db => db.Add(draft));

        var page = await site.PageAsync("/zh/reading/stats");

        Assert.Equal([("2026", "1")], Rows(page, "按年"));
        Assert.Equal([("声音", "2"), ("水", "1"), ("未分类", "1")], Rows(page, "按分类"));
        Assert.DoesNotContain("ecret", page.Source.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await site.AnswerAsync("/reading/stats/2024")).Status);
    }

    [Fact]
    public async Task A_year_tells_its_papers_with_stars_and_the_beginning_of_the_public_notes()
    {
        var page = await site.PageAsync("/reading/stats/2026");

        Assert.Equal("What I read in 2026", page.QuerySelector("h1")!.TextContent);
        Assert.Equal("★★★★½", page.QuerySelector(".cat .stars")!.TextContent);
        Assert.Equal("The second half is the better one.", page.QuerySelector(".cat .chart-note")!.TextContent[..34]);
        Assert.DoesNotContain("missing term", page.Source.Text, StringComparison.Ordinal);
        Assert.Equal("/cards/reading-2026.png", page.QuerySelector(".head .meta a")!.GetAttribute("href"));
    }

    [Theory]
    [InlineData("/reading/stats/2025")]
    [InlineData("/reading/stats/0000")]
    [InlineData("/reading/stats/twelve")]
    public async Task A_year_without_readings_is_no_page(string address) =>
        Assert.Equal(HttpStatusCode.NotFound, (await site.AnswerAsync(address)).Status);

    private static IEnumerable<(string, string)> Rows(IHtmlDocument page, string title) =>
        page.QuerySelectorAll("figure.chart")
            .Single(f => f.QuerySelector("h3")!.TextContent == title)
            .QuerySelectorAll("tbody tr")
            .Select(row => (row.Children[0].TextContent, row.Children[1].TextContent));
}
