using System.Net;
using AngleSharp.Html.Dom;
using Portfolio.Core.Publishing;
using Portfolio.Core.Storage;
using Portfolio.Tests.Support;
using Portfolio.Web.Forms;

namespace Portfolio.Tests.Web.Admin;

/// <summary>What every editor shares, seen with kinds of entries other than essays.</summary>
public sealed class EntryLifeTests : OwnedSite
{
    private const string Restore = "form[action*='restore'] button";

    public static TheoryData<string, string> Nouns() =>
        new()
        {
            { "work", "Work.Title.en" },
            { "focus", "Item.Text.en" },
            { "news", "News.Text.en" },
            { "pages", "Entry.Title.en" },
        };

    [Theory]
    [MemberData(nameof(Nouns))]
    public async Task Deleted_entry_comes_back_at_once_with_its_key_and_address(string noun, string field)
    {
        await WriteAsync(noun, field, "A weir");
        var before = await EntryAsync(noun);
        var list = await Owner.SubmittedAsync(await Owner.PageAsync($"/admin/{noun}/delete/1"), []);
        Assert.Null(await EntryAsync(noun));

        var page = await Owner.SubmittedAsync(list, []);

        var after = await EntryAsync(before!);
        Assert.Equal(SlugOf(before!), SlugOf(after!));
        Assert.Equal("A weir", Typed(page, field));
    }

    [Theory]
    [MemberData(nameof(Nouns))]
    public async Task Deleted_entry_comes_back_from_the_trash(string noun, string field)
    {
        await WriteAsync(noun, field, "A weir");
        var before = await EntryAsync(noun);
        await Owner.SubmittedAsync(await Owner.PageAsync($"/admin/{noun}/delete/1"), []);
        await Owner.PageAsync($"/admin/{noun}");

        await Owner.SubmittedAsync(await Owner.PageAsync("/admin/trash"), [], Restore);

        Assert.NotNull(await EntryAsync(before!));
        Assert.Empty((await Owner.PageAsync("/admin/trash")).QuerySelectorAll("main form"));
    }

    [Theory]
    [MemberData(nameof(Nouns))]
    public async Task Earlier_state_is_put_back_from_the_history(string noun, string field)
    {
        await WriteAsync(noun, field, "A weir");
        var editor = await Owner.PageAsync($"/admin/{noun}/edit/1");
        await Owner.SubmittedAsync(editor, new() { [field] = "A bridge" });
        await Owner.PageAsync($"/admin/{noun}");

        var page = await Owner.SubmittedAsync(await Owner.PageAsync($"/admin/{noun}/history/1"), []);

        Assert.Equal("A weir", Typed(page, field));
        Assert.Contains("Put back.", page.QuerySelector("[role=status]")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Nouns))]
    public async Task Of_two_tabs_the_later_is_asked(string noun, string field)
    {
        await WriteAsync(noun, field, "A weir");
        var mine = await Owner.PageAsync($"/admin/{noun}/edit/1");
        var other = await Owner.PageAsync($"/admin/{noun}/edit/1");
        await Owner.SubmittedAsync(other, new() { [field] = "From the phone" });

        var page = await Owner.SubmittedAsync(mine, new() { [field] = "From the desk" });

        Assert.Equal(
            ["From the phone", "From the desk"],
            page.QuerySelectorAll("[role=alert] pre").Select(text => text.TextContent)
        );
        Assert.Equal("From the phone", (await EntryAsync(noun))!.Label);
        await Owner.SubmittedAsync(page, []);
        Assert.Equal("From the desk", (await EntryAsync(noun))!.Label);
    }

    [Theory]
    [MemberData(nameof(Nouns))]
    public async Task Form_of_a_deleted_entry_keeps_what_was_typed_and_is_saved_anew(string noun, string field)
    {
        await WriteAsync(noun, field, "A weir");
        var mine = await Owner.PageAsync($"/admin/{noun}/edit/1");
        await Owner.SubmittedAsync(await Owner.PageAsync($"/admin/{noun}/delete/1"), []);
        await Owner.PageAsync($"/admin/{noun}");

        var page = await Owner.SubmittedAsync(mine, new() { [field] = "From the desk" });

        Assert.Contains(
            "was deleted meanwhile",
            page.QuerySelector("[role=alert]")!.TextContent,
            StringComparison.Ordinal
        );
        var saved = await Owner.SubmittedAsync(page, []);
        Assert.Equal("From the desk", Typed(saved, field));
    }

    [Theory]
    [InlineData("work", "Work.Title.en")]
    [InlineData("news", "News.Text.en")]
    [InlineData("pages", "Entry.Title.en")]
    public async Task Address_that_was_taken_meanwhile_gets_a_number(string noun, string field)
    {
        await WriteAsync(noun, field, "A weir");
        await Owner.SubmittedAsync(await Owner.PageAsync($"/admin/{noun}/delete/1"), []);
        await Owner.PageAsync($"/admin/{noun}");
        await WriteAsync(noun, field, "A weir");

        var page = await Owner.SubmittedAsync(await Owner.PageAsync("/admin/trash"), [], Restore);

        Assert.Equal("a-weir-2", Typed(page, field[..field.IndexOf('.', StringComparison.Ordinal)] + ".Slug"));
    }

    [Theory]
    [InlineData("work", "Work.Title.en", "/work")]
    [InlineData("pages", "Entry.Title.en", "/a-weir")]
    public async Task Scheduled_entry_appears_at_its_moment(string noun, string field, string address)
    {
        await WriteAsync(noun, field, "A weir");
        await Owner.SubmittedAsync(
            await Owner.PageAsync($"/admin/{noun}/publish/1"),
            new() { ["Form.Who"] = "At", ["Form.At"] = "2026-11-23T08:00" }
        );
        Assert.Contains(
            "Scheduled",
            (await Owner.PageAsync($"/admin/{noun}")).Body!.TextContent,
            StringComparison.Ordinal
        );

        Site.Clock.Now = new(2026, 11, 23, 7, 59, 59, TimeSpan.Zero);
        Assert.DoesNotContain("A weir", await ReadAsync(address), StringComparison.Ordinal);
        Site.Clock.Now = new(2026, 11, 23, 8, 0, 0, TimeSpan.Zero);
        Assert.Contains("A weir", await ReadAsync(address), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Nouns))]
    public async Task What_never_was_is_not_found(string noun, string field)
    {
        foreach (var page in new[] { "edit", "delete", "history" })
        {
            using var answer = await Owner.GetAsync($"/admin/{noun}/{page}/77");
            Assert.True(answer.StatusCode == HttpStatusCode.NotFound, $"{page} of {field}");
        }
    }

    [Fact]
    public async Task Line_that_is_no_public_entry_has_nobody_to_see_it()
    {
        await WriteAsync("focus", "Item.Text.en", "A weir");

        using var answer = await Owner.GetAsync("/admin/focus/publish/1");

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    private async Task WriteAsync(string noun, string field, string text) =>
        await Owner.SubmittedAsync(await Owner.PageAsync($"/admin/{noun}/edit"), new() { [field] = text });

    private Task<Entry?> EntryAsync(string noun) => Site.AskAsync(db => db.EntryAsync(Noun.At(noun)!.Type, 1, default));

    // With an id of its own, since the first one is used up.
    private Task<Entry?> EntryAsync(Entry before) =>
        Site.AskAsync(db => db.EntryAsync(before.GetType(), before.Key, default));

    private static string? SlugOf(Entry entry) => (entry as PublicEntry)?.Slug;

    private static string? Typed(IHtmlDocument page, string field) =>
        page.QuerySelector($"[name='{field}']") switch
        {
            IHtmlInputElement input => input.Value,
            IHtmlTextAreaElement area => area.Value,
            _ => null,
        };

    private async Task<string> ReadAsync(string address) => (await Site.AnswerAsync(address)).Page.Body!.TextContent;
}
