using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Portfolio.Core.Papers;
using Portfolio.Tests.Support;

namespace Portfolio.Tests.Web.Admin;

/// <summary>Many papers of the list changed at once, or one in its row.</summary>
public sealed class PaperBulkTests : OwnedSite
{
    private const string List = "/admin/papers";

    [Fact]
    public async Task Everything_that_can_be_said_of_several_is_said_at_once_and_taken_back_at_once()
    {
        await Site.ArrangeAsync(ExampleSite.Fill);
        var list = await Owner.PageAsync(List);
        Tick(list, await PaperAsync("loose"));
        Tick(list, await PaperAsync("ada2018noise"));

        var page = await Owner.SubmittedAsync(
            list,
            new()
            {
                ["to-priority"] = "High",
                ["to-rating"] = "7",
                ["add-tags"] = "ice, <b>",
                ["remove-tags"] = "rivers",
            },
            "button[value=apply]"
        );

        foreach (var slug in new[] { "loose", "ada2018noise" })
        {
            var paper = await PaperAsync(slug);
            Assert.Equal((ReadingPriority.High, 7), (paper.Priority, paper.Rating));
            Assert.Equal(["ice", "<b>"], paper.Tags);
        }
        await Owner.PressAsync(page, ".flash button");
        Assert.Equal(
            (9, "rivers"),
            ((await PaperAsync("ada2018noise")).Rating, (await PaperAsync("ada2018noise")).Tags.Single())
        );
        Assert.Null((await PaperAsync("loose")).Rating);
    }

    [Fact]
    public async Task All_that_the_filter_finds_are_deleted_together_but_not_those_that_came_meanwhile()
    {
        await Site.ArrangeAsync(ExampleSite.Fill);
        var list = await Owner.PageAsync(List + "?section=sound");
        ((IHtmlInputElement)list.QuerySelector("[name=all]")!).IsChecked = true;
        await Site.ChangeAsync(async db =>
            (await db.Papers.SingleAsync(p => p.Slug == "loose")).SectionId = (
                await db.ReadingSections.SingleAsync(s => s.Slug == "sound")
            ).Id
        );

        var page = await Owner.SubmittedAsync(list, [], "button[value=delete]");
        Assert.Contains(
            "the list was 2 and is 3",
            page.QuerySelector("[role=status]")!.TextContent,
            StringComparison.Ordinal
        );
        Assert.Equal(6, await Site.AskAsync(db => db.Papers.CountAsync()));

        ((IHtmlInputElement)page.QuerySelector("[name=all]")!).IsChecked = true;
        page = await Owner.SubmittedAsync(page, [], "button[value=delete]");
        Assert.Contains(
            "3 papers are in the trash.",
            page.QuerySelector("[role=status]")!.TextContent,
            StringComparison.Ordinal
        );
        Assert.Equal(
            ["rivers"],
            await Site.AskAsync(db => db.Papers.OnReadingList().Select(p => p.Slug).ToListAsync())
        );
        await Owner.PressAsync(page, ".flash button");
        Assert.Equal(6, await Site.AskAsync(db => db.Papers.CountAsync()));
    }

    [Fact]
    public async Task Rating_is_set_in_the_row_and_taken_away()
    {
        await Site.ArrangeAsync(ExampleSite.Fill);
        var loose = await PaperAsync("loose");

        var page = await Owner.PressAsync(await Owner.PageAsync(List), $"button[value='{loose.Id}:9']");
        Assert.Equal("★★★★½", page.QuerySelector($"#p{loose.Id} .rate summary")!.TextContent.Trim());
        Assert.Equal(9, (await PaperAsync("loose")).Rating);

        await Owner.PressAsync(page, $"button[value='{loose.Id}:0']");
        Assert.Null((await PaperAsync("loose")).Rating);
    }

    [Fact]
    public async Task Papers_go_to_the_owners_own_and_back()
    {
        await Site.ArrangeAsync(ExampleSite.Fill);
        var list = await Owner.PageAsync(List);
        Tick(list, await PaperAsync("loose"));
        await Owner.SubmittedAsync(list, new() { ["to-own"] = "true" }, "button[value=apply]");
        Assert.True((await PaperAsync("loose")).IsOwn);

        list = await Owner.PageAsync(List + "?own=true");
        Tick(list, await PaperAsync("loose"));
        await Owner.SubmittedAsync(list, new() { ["to-own"] = "false" }, "button[value=apply]");
        Assert.False((await PaperAsync("loose")).IsOwn);
    }

    [Theory]
    [InlineData("set", "99999:Read")]
    [InlineData("set", "x:9")]
    [InlineData("to-rating", "11")]
    [InlineData("all", "x")]
    public async Task What_no_button_says_changes_nothing(string field, string value)
    {
        await Site.ArrangeAsync(ExampleSite.Fill);

        var page = await Owner.SubmittedAsync(
            await Owner.PageAsync(List),
            new() { [field] = value, ["id"] = "99999" },
            "button[value=apply]"
        );

        Assert.Contains("Nothing changed", page.QuerySelector("[role=status]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(0, await Site.AskAsync(db => db.Revisions.CountAsync(r => r.Noun == "Paper")));
    }

    [Fact]
    public async Task Papers_of_ten_pages_change_with_one_field_and_go_back_with_one_press()
    {
        await Site.ArrangeAsync(db =>
            db.AddRange(
                Enumerable
                    .Range(0, 1_000)
                    .Select(i => new Paper
                    {
                        Slug = $"p{i}",
                        CitationKey = $"p{i}",
                        Title = $"Paper {i}",
                    })
            )
        );
        var total = await Site.AskAsync(db => db.Papers.OnReadingList().CountAsync());
        var list = await Owner.PageAsync(List);
        ((IHtmlInputElement)list.QuerySelector("[name=all]")!).IsChecked = true;

        var page = await Owner.SubmittedAsync(list, new() { ["add-tags"] = "many" }, "button[value=apply]");

        Assert.Contains(
            $"{total} papers are changed.",
            page.QuerySelector("[role=status]")!.TextContent,
            StringComparison.Ordinal
        );
        Assert.Equal(total, await Site.AskAsync(db => db.Papers.Tagged("many").CountAsync()));
        await Owner.PressAsync(page, ".flash button");
        Assert.Equal(0, await Site.AskAsync(db => db.Papers.Tagged("many").CountAsync()));
    }

    private static void Tick(IHtmlDocument list, Paper paper) =>
        ((IHtmlInputElement)list.QuerySelector($"[name=id][value='{paper.Id}']")!).IsChecked = true;

    private Task<Paper> PaperAsync(string slug) => Site.AskAsync(db => db.Papers.SingleAsync(p => p.Slug == slug));
}
