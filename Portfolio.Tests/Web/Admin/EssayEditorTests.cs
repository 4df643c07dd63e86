using Microsoft.EntityFrameworkCore;
using Portfolio.Core.Essays;
using Portfolio.Core.History;
using Portfolio.Core.Languages;
using Portfolio.Core.Publishing;
using Portfolio.Tests.Support;

namespace Portfolio.Tests.Web.Admin;

public sealed class EssayEditorTests : OwnedSite
{
    private const string New = "/admin/essays/edit";

    private static Dictionary<string, string> Bottle() =>
        new()
        {
            ["Essay.Title.en"] = "A bottle",
            ["Essay.Title.zh-Hans"] = "一个瓶子",
            ["Essay.Body.en"] = "One line.\r\n\r\n    code\r\n",
            ["Essay.Body.zh-Hans"] = "一行。",
            ["Essay.Summary.en"] = "About glass.",
            ["Essay.Tags"] = "glass, vision，glass",
            ["Essay.Featured"] = "true",
        };

    [Fact]
    public async Task Essay_in_both_languages_is_saved_and_shown_again()
    {
        var page = await Owner.SubmittedAsync(await Owner.PageAsync(New), Bottle());

        var essay = await EssayAsync();
        Assert.Equal(("A bottle", "一个瓶子"), (essay.Title["en"], essay.Title["zh-Hans"]));
        Assert.Equal("One line.\n\n    code", essay.Body["en"]);
        Assert.Equal(["glass", "vision"], essay.Tags);
        Assert.True(essay.Featured);
        Assert.Equal("a-bottle", essay.Slug);
        Assert.Equal(PublicationState.Draft, essay.State);
        Assert.Equal("一行。", page.GetElementById("Essay-Body-zh-Hans")!.TextContent.Trim());
        Assert.Contains("Saved.", page.QuerySelector("[role=status]")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Saved_message_is_told_once()
    {
        await Owner.SubmittedAsync(await Owner.PageAsync(New), Bottle());

        Assert.Null((await Owner.PageAsync("/admin/essays")).QuerySelector(".flash"));
    }

    [Fact]
    public async Task Language_that_the_site_does_not_show_is_left_alone()
    {
        await Site.ArrangeAsync(db =>
            db.Add(new Essay { Slug = "x", Title = LocalizedText.Of("fr", "Une bouteille").With("en", "A bottle") })
        );

        await Owner.SubmittedAsync(await Owner.PageAsync(New + "/1"), new() { ["Essay.Title.en"] = "The bottle" });

        var essay = await EssayAsync();
        Assert.Equal(("Une bouteille", "The bottle"), (essay.Title["fr"], essay.Title["en"]));
    }

    [Fact]
    public async Task Box_that_is_unticked_and_text_that_is_emptied_are_saved_so()
    {
        await Owner.SubmittedAsync(await Owner.PageAsync(New), Bottle());

        await Owner.SubmittedAsync(
            await Owner.PageAsync(New + "/1"),
            new()
            {
                ["Essay.Featured"] = "false",
                ["Essay.Summary.en"] = "",
                ["Essay.Tags"] = "",
            }
        );

        var essay = await EssayAsync();
        Assert.False(essay.Featured);
        Assert.True(essay.Summary.IsEmpty);
        Assert.Empty(essay.Tags);
    }

    [Fact]
    public async Task Preview_shows_the_page_and_saves_nothing()
    {
        var page = await Owner.SubmittedAsync(
            await Owner.PageAsync(New),
            new()
            {
                ["Essay.Title.en"] = "A bottle",
                ["Essay.Body.en"] = "It is **glass**. [bad](javascript:alert(1))",
            },
            "button[formaction*=preview]"
        );

        Assert.Equal("glass", page.QuerySelector("#preview strong")!.TextContent);
        Assert.Null(page.QuerySelector("#preview a"));
        Assert.Contains("javascript:", page.QuerySelector("#preview .odd")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("A bottle", page.QuerySelector("#Essay-Title-en")!.TextContent);
        Assert.Equal(0, await Site.AskAsync(db => db.Essays.CountAsync()));
    }

    [Fact]
    public async Task Text_that_begins_with_an_empty_line_or_holds_markup_comes_back_as_typed()
    {
        var page = await Owner.SubmittedAsync(
            await Owner.PageAsync(New),
            new() { ["Essay.Title.en"] = "<b>\"&amp;", ["Essay.Body.en"] = "</textarea><script>1</script>" }
        );

        Assert.Equal("<b>\"&amp;", page.QuerySelector("#Essay-Title-en")!.TextContent);
        Assert.Equal("</textarea><script>1</script>", page.QuerySelector("#Essay-Body-en")!.TextContent);
    }

    [Fact]
    public async Task Deleting_asks_once_more_and_keeps_the_text_in_the_history()
    {
        var editor = await Owner.SubmittedAsync(await Owner.PageAsync(New), Bottle());

        var asked = await Owner.PageAsync(editor.QuerySelector(".head a.bad")!.GetAttribute("href")!);
        var list = await Owner.SubmittedAsync(asked, []);

        Assert.Contains("Deleted.", list.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(0, await Site.AskAsync(db => db.Essays.CountAsync()));
        var revision = await Site.AskAsync(db => db.Revisions.SingleAsync(r => r.Kind == RevisionKind.Deleted));
        Assert.Contains("一个瓶子", revision.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("edit")]
    [InlineData("publish")]
    [InlineData("delete")]
    public async Task Essay_that_never_was_is_not_found(string page)
    {
        using var answer = await Owner.GetAsync($"/admin/essays/{page}/77");

        Assert.Equal(System.Net.HttpStatusCode.NotFound, answer.StatusCode);
    }

    private Task<Essay> EssayAsync() => Site.AskAsync(db => db.Essays.SingleAsync());
}
