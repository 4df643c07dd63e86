using Microsoft.EntityFrameworkCore;
using Portfolio.Core.Essays;
using Portfolio.Core.Focus;
using Portfolio.Core.Languages;
using Portfolio.Core.Pages;
using Portfolio.Core.Settings;
using Portfolio.Tests.Support;

namespace Portfolio.Tests.Web.Admin;

public sealed class NavigationSettingsTests : OwnedSite
{
    private const string Address = "/admin/settings/navigation";

    private Task AddAsync() =>
        Site.ArrangeAsync(db =>
        {
            var essay = new Essay { Slug = "weir", Title = LocalizedText.Of("en", "The weir") };
            essay.Publish(null);
            db.Add(essay);
            db.Add(new FocusItem { Text = LocalizedText.Of("en", "Listening") });
            AddPage("one", 4);
            AddPage("two", 4);
            AddPage("three", null);

            void AddPage(string slug, int? position)
            {
                var page = new Page
                {
                    Slug = slug,
                    Title = LocalizedText.Of("en", slug),
                    NavigationPosition = position,
                };
                page.Publish(null);
                db.Add(page);
            }
        });

    [Fact]
    public async Task Before_a_choice_the_parts_stand_first_and_only_those_with_something_in_them()
    {
        await AddAsync();
        Assert.Equal(["Essays", "Now", "one", "two"], await ShownAsync());

        var form = await Owner.PageAsync(Address);

        Assert.Equal(
            ["Work", "Papers", "Essays", "Reading", "CV", "News", "Now", "one", "two", "three"],
            form.QuerySelectorAll(".ordered .chk label").Select(l => l.TextContent.Trim())
        );
        Assert.Equal(5, form.QuerySelectorAll(".ordered p").Count(p => p.TextContent == "Nothing stands here yet."));
        Assert.Null(form.QuerySelector("[name='Places[9].Chosen'][checked]"));
    }

    [Fact]
    public async Task Parts_and_pages_are_put_in_one_order_and_taken_out()
    {
        await AddAsync();
        var moved = await Owner.PressAsync(await Owner.PageAsync(Address), "[value='up:8']");
        for (var at = 7; at > 0; at--)
            moved = await Owner.PressAsync(moved, $"[value='up:{at}']");
        await Owner.SubmittedAsync(moved, new() { ["Places[7].Chosen"] = "false", ["Places[9].Chosen"] = "true" });

        Assert.Equal(["two", "Essays", "one", "three"], await ShownAsync());
    }

    [Fact]
    public async Task Page_that_comes_in_later_stands_last_and_one_that_was_deleted_meanwhile_is_left_out()
    {
        await AddAsync();
        var form = await Owner.PageAsync(Address);
        await Site.ChangeAsync(async db => db.Remove(await db.Pages.SingleAsync(p => p.Slug == "one")));
        await Owner.SubmittedAsync(form, []);
        await Owner.SubmittedAsync(await Owner.PageAsync("/admin/pages/edit/3"), new() { ["InNavigation"] = "true" });

        Assert.Equal(["Essays", "Now", "two", "three"], await ShownAsync());
    }

    [Fact]
    public async Task Page_that_there_is_not_is_left_out()
    {
        await AddAsync();
        await Owner.SubmittedAsync(await Owner.PageAsync(Address), new() { ["Places[7].PageId"] = "4711" });

        Assert.Equal(7, await Site.AskAsync(db => db.Set<NavigationPlace>().CountAsync()));
        Assert.Equal(["Essays", "Now", "one", "two"], (await ShownAsync()).Order());
    }

    [Fact]
    public async Task Page_is_not_overwritten_through_the_order()
    {
        await AddAsync();
        await Owner.SubmittedAsync(
            await Owner.PageAsync(Address),
            new() { ["Places[7].Page.Slug"] = "stolen", ["Places[7].Page.Title.en"] = "Stolen" }
        );

        Assert.Equal("one", (await Site.AskAsync(db => db.Pages.SingleAsync(p => p.Id == 1))).Slug);
    }

    private async Task<IEnumerable<string>> ShownAsync() =>
        (await Site.PageAsync("/search")).QuerySelectorAll("header nav a").Select(a => a.TextContent.Trim());
}
