using Microsoft.EntityFrameworkCore;
using Portfolio.Core.Dates;
using Portfolio.Core.Languages;
using Portfolio.Core.News;
using Portfolio.Tests.Support;

namespace Portfolio.Tests.Web.Admin;

public sealed class NewsEditorTests : OwnedSite
{
    private const string New = "/admin/news/edit";

    [Fact]
    public async Task Item_in_both_languages_is_saved_and_its_address_made_of_the_words()
    {
        await Owner.SubmittedAsync(
            await Owner.PageAsync(New),
            new()
            {
                ["News.Date"] = "2026-11-3",
                ["News.Text.en"] = "A talk at the [Water *Colloquium*](https://water.example/2026).",
                ["News.Text.zh-Hans"] = "在水的讨论会上讲堰。",
                ["News.Body.en"] = "Slides follow.",
            }
        );

        var item = await NewsAsync();
        Assert.Equal((PartialDate.Of(2026, 11, 3), "a-talk-at-the-water-colloquium"), (item.Date, item.Slug));
        Assert.Equal(("Slides follow.", "在水的讨论会上讲堰。"), (item.Body["en"], item.Text["zh-Hans"]));
        var list = await Owner.PageAsync("/admin/news");
        Assert.Equal("A talk at the Water Colloquium.", list.QuerySelector("a.ttl")!.TextContent);
    }

    [Theory]
    [InlineData("🎉", "", "news")]
    [InlineData("🎉🎉", "2026-03", "news-2026-03")]
    public async Task Line_without_a_letter_needs_no_address_typed(string line, string date, string slug)
    {
        await Owner.SubmittedAsync(await Owner.PageAsync(New), new() { ["News.Text.en"] = line, ["News.Date"] = date });

        Assert.Equal(slug, (await NewsAsync()).Slug);
    }

    [Theory]
    [InlineData("News.Text.en", " ", "News-Text-en-err", "Write the line")]
    [InlineData("News.Date", "yesterday", "News-Date-err", "Write a year")]
    [InlineData("News.Slug", "taken", "News-Slug-err", "Another one has this address")]
    public async Task Refusal_stands_beside_its_field(string field, string typed, string told, string reason)
    {
        await Site.ArrangeAsync(db => db.Add(new NewsItem { Slug = "taken", Text = LocalizedText.Of("en", "First") }));

        var page = await Owner.SubmittedAsync(
            await Owner.PageAsync(New),
            new() { ["News.Text.en"] = "Second", [field] = typed }
        );

        Assert.Contains(reason, page.GetElementById(told)!.TextContent, StringComparison.Ordinal);
        Assert.Equal(1, await Site.AskAsync(db => db.News.CountAsync()));
    }

    [Fact]
    public async Task List_goes_by_the_date_of_what_happened()
    {
        await Site.ArrangeAsync(db =>
            db.AddRange(
                new[] { "2025", "2026-03", "2025-12-01" }.Select(date => new NewsItem
                {
                    Slug = date,
                    Text = LocalizedText.Of("en", date),
                    Date = PartialDate.Parse(date),
                })
            )
        );

        var list = await Owner.PageAsync("/admin/news");

        Assert.Equal(["2026-03", "2025-12-01", "2025"], list.QuerySelectorAll(".ttl").Select(t => t.TextContent));
    }

    private Task<NewsItem> NewsAsync() => Site.AskAsync(db => db.News.SingleAsync());
}
