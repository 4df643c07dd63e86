using Microsoft.EntityFrameworkCore;
using Portfolio.Core.Essays;
using Portfolio.Core.Languages;
using Portfolio.Core.Papers;
using Portfolio.Core.Work;
using Portfolio.Tests.Support;

namespace Portfolio.Tests.Web.Admin;

public sealed class TagsTests : OwnedSite
{
    private const string Tags = "/admin/tags";

    private Task ArrangeAsync() =>
        Site.ArrangeAsync(db =>
            db.AddRange(
                new Essay
                {
                    Slug = "one",
                    Title = LocalizedText.Of("en", "One"),
                    Tags = ["nlp", "vision", "language"],
                },
                new WorkEntry
                {
                    Slug = "work",
                    Title = LocalizedText.Of("en", "Work"),
                    Tags = ["nlp"],
                },
                new Paper
                {
                    Slug = "paper",
                    Title = "Paper",
                    Tags = ["language", "nlp"],
                }
            )
        );

    private Task<string> TagsAsync() =>
        Site.AskAsync(async db =>
            string.Join(
                " | ",
                string.Join(' ', (await db.Essays.SingleAsync()).Tags),
                string.Join(' ', (await db.Work.SingleAsync()).Tags),
                string.Join(' ', (await db.Papers.SingleAsync()).Tags)
            )
        );

    [Fact]
    public async Task Tags_stand_with_what_carries_them_the_most_used_first()
    {
        await ArrangeAsync();

        var page = await Owner.PageAsync(Tags);

        Assert.Equal(["nlp", "language", "vision"], page.QuerySelectorAll(".tagged b").Select(b => b.TextContent));
        Assert.Equal(
            ["Essays 1", "Work 1", "Papers 1"],
            page.QuerySelector(".tagged .facts")!.QuerySelectorAll(".fact").Select(f => f.TextContent)
        );
        page = await Owner.PageAsync(Tags + "?q=VIS");
        Assert.Equal(["vision"], page.QuerySelectorAll(".tagged b").Select(b => b.TextContent));
    }

    [Fact]
    public async Task Tag_that_gets_the_name_of_another_is_joined_with_it_and_one_press_takes_it_back()
    {
        await ArrangeAsync();

        var page = await Owner.SubmittedAsync(
            await Owner.PageAsync(Tags),
            new() { ["To"] = " language " },
            ".tagged li:first-child form button"
        );

        Assert.Equal("language vision | language | language", await TagsAsync());
        Assert.Contains("Changed: 3.", page.QuerySelector(".flash")!.TextContent, StringComparison.Ordinal);
        await Owner.PressAsync(page, ".flash button");
        Assert.Equal("nlp vision language | nlp | language nlp", await TagsAsync());
    }

    [Fact]
    public async Task Tag_is_taken_away_everywhere()
    {
        await ArrangeAsync();

        await Owner.SubmittedAsync(await Owner.PageAsync(Tags), [], ".tagged li:first-child .bad");

        Assert.Equal("vision language |  | language", await TagsAsync());
    }

    [Theory]
    [InlineData(" ")]
    [InlineData("two，tags")]
    [InlineData("123456789 123456789 123456789 123456789 123456789 1")]
    public async Task Name_that_is_none_is_refused_beside_the_field_and_stays_there(string name)
    {
        await ArrangeAsync();

        var page = await Owner.SubmittedAsync(
            await Owner.PageAsync(Tags),
            new() { ["To"] = name },
            ".tagged li:first-child form button"
        );

        var field = page.QuerySelector("details[open] [name=To]")!;
        Assert.Equal(name.Trim(), field.GetAttribute("value")?.Trim());
        Assert.Contains("no comma", page.QuerySelector("details[open] .err")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("nlp vision language | nlp | language nlp", await TagsAsync());
    }
}
