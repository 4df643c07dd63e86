using AngleSharp.Dom;
using Microsoft.EntityFrameworkCore;
using Portfolio.Core.Dates;
using Portfolio.Core.Essays;
using Portfolio.Core.Focus;
using Portfolio.Core.Languages;
using Portfolio.Tests.Support;

namespace Portfolio.Tests.Web.Admin;

public sealed class FocusTests : OwnedSite
{
    private const string Restore = "form[action*='restore'] button";

    private Task ArrangeAsync() =>
        Site.ArrangeAsync(db =>
            db.AddRange(
                Make("Sorting rivers", FocusState.Now),
                Make("Hearing *ice*", FocusState.Now),
                Make("Sleeping", FocusState.Next)
            )
        );

    private static FocusItem Make(string line, FocusState state) =>
        new() { Text = LocalizedText.Of("en", line), State = state };

    [Fact]
    public async Task Line_in_both_languages_is_saved_and_shown_again()
    {
        await Owner.SubmittedAsync(
            await Owner.PageAsync("/admin/focus/edit"),
            new()
            {
                ["Item.Text.en"] = "Soldered recorder *forty*",
                ["Item.Text.zh-Hans"] = "焊好第四十台录音机",
                ["Item.State"] = "Done",
                ["Item.DoneOn"] = "2026-08",
            }
        );

        var item = await Site.AskAsync(db => db.Focus.SingleAsync());
        Assert.Equal((FocusState.Done, PartialDate.Of(2026, 8)), (item.State, item.DoneOn));
        var list = await Owner.PageAsync("/zh/admin/focus");
        Assert.Equal("焊好第四十台录音机", list.QuerySelector(".ttl")!.TextContent);
        Assert.Equal("2026年8月", list.QuerySelector("time")!.TextContent);
        Assert.Equal("Soldered recorder forty", (await Owner.PageAsync("/admin/focus")).QuerySelector(".ttl")!.Text());
    }

    [Theory]
    [InlineData("Item.Text.en", "", "Item-Text-en-err", "Write the line")]
    [InlineData("Item.DoneOn", "2026", "Item-DoneOn-err", "Only what is done")]
    [InlineData("Item.DoneOn", "soon", "Item-DoneOn-err", "Write a year")]
    public async Task Refusal_stands_beside_its_field(string field, string typed, string told, string reason)
    {
        var page = await Owner.SubmittedAsync(
            await Owner.PageAsync("/admin/focus/edit"),
            new() { ["Item.Text.en"] = "Sleeping", [field] = typed }
        );

        Assert.Contains(reason, page.GetElementById(told)!.TextContent, StringComparison.Ordinal);
        Assert.Equal(0, await Site.AskAsync(db => db.Focus.CountAsync()));
    }

    [Fact]
    public async Task Done_in_the_list_carries_today_and_what_is_next_begins()
    {
        await ArrangeAsync();

        await Owner.SubmittedAsync(await Owner.PageAsync("/admin/focus"), [], "button[name=done][value='1']");
        await Owner.SubmittedAsync(await Owner.PageAsync("/admin/focus"), [], "button[name=begin][value='3']");

        var items = await Site.AskAsync(db => db.Focus.OrderBy(i => i.Id).ToListAsync());
        Assert.Equal((FocusState.Done, PartialDate.Of(2026, 11, 22)), (items[0].State, items[0].DoneOn));
        Assert.Equal(FocusState.Now, items[2].State);
    }

    [Fact]
    public async Task Arrows_change_the_order_that_visitors_see()
    {
        await ArrangeAsync();

        await Owner.SubmittedAsync(await Owner.PageAsync("/admin/focus"), [], "button[name=down][value='1']");

        var page = await Site.PageAsync("/now");
        Assert.Equal(
            ["Hearing ice", "Sorting rivers", "Sleeping"],
            page.QuerySelectorAll(".entries .t").Select(t => t.TextContent.Trim())
        );
    }

    [Fact]
    public async Task Line_leads_to_what_it_is_about_only_while_visitors_can_read_it()
    {
        await Site.ArrangeAsync(db =>
        {
            var essay = new Essay { Slug = "rain", Title = LocalizedText.Of("en", "Rain") };
            essay.Publish(null);
            db.AddRange(essay, new Essay { Slug = "draft", Title = LocalizedText.Of("en", "Secret") });
        });
        await WriteAsync("Listening", "/essays/rain");
        await WriteAsync("Hiding", "Secret");

        Assert.Equal(["/essays/rain"], await LinksAsync());

        await Owner.SubmittedAsync(await Owner.PageAsync("/admin/essays/delete/1"), []);
        Assert.Empty(await LinksAsync());
        // Saved meanwhile, it does not forget: the essay may come back.
        var editor = await Owner.PageAsync("/admin/focus/edit/1");
        Assert.Equal("Something that was deleted", editor.GetElementById("About")!.GetAttribute("value"));
        await Owner.SubmittedAsync(editor, new() { ["Item.Text.en"] = "Listening on" });
        await Owner.SubmittedAsync(await Owner.PageAsync("/admin/trash"), [], Restore);
        Assert.Equal(["/essays/rain"], await LinksAsync());
    }

    private async Task WriteAsync(string line, string about)
    {
        var editor = await Owner.PageAsync("/admin/focus/edit");
        Assert.Contains("Secret", editor.QuerySelectorAll("#suggested option").Select(o => o.GetAttribute("value")));
        await Owner.SubmittedAsync(editor, new() { ["Item.Text.en"] = line, ["About"] = about });
    }

    private async Task<IEnumerable<string?>> LinksAsync() =>
        (await Site.PageAsync("/now")).QuerySelectorAll(".entries a").Select(a => a.GetAttribute("href"));
}
