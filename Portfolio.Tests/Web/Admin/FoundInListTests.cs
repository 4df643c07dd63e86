using Portfolio.Core.Focus;
using Portfolio.Core.Languages;
using Portfolio.Core.Pages;
using Portfolio.Core.Papers;
using Portfolio.Core.Publishing;
using Portfolio.Core.Work;
using Portfolio.Tests.Support;

namespace Portfolio.Tests.Web.Admin;

/// <summary>Every list is searched alike, and what is searched for stands in the address.</summary>
public sealed class FoundInListTests : OwnedSite
{
    private static LocalizedText English(string words) => LocalizedText.Of("en", words);

    private Task ArrangeAsync() =>
        Site.ArrangeAsync(db =>
        {
            foreach (var word in new[] { "river", "glass" })
            {
                var page = new Page
                {
                    Slug = word,
                    Title = English(word),
                    NavigationPosition = word.Length,
                };
                db.AddRange(
                    page,
                    new WorkEntry { Slug = word, Title = English(word) },
                    new FocusItem { Text = English(word) },
                    new ReadingSection { Slug = word, Title = English(word) },
                    new Redirect
                    {
                        Noun = nameof(Page),
                        Slug = $"old-{word}",
                        EntryKey = page.Key,
                        CreatedAt = Site.Clock.Now,
                    }
                );
            }
        });

    [Theory]
    [InlineData("pages")]
    [InlineData("work")]
    [InlineData("focus")]
    [InlineData("redirects")]
    [InlineData("sections")]
    public async Task What_is_searched_for_is_found_and_nothing_can_be_put_between_what_is_hidden(string list)
    {
        await ArrangeAsync();

        var found = await Owner.PageAsync($"/admin/{list}?q=Glass");
        var nothing = await Owner.PageAsync($"/admin/{list}?q=basalt");

        Assert.Equal(["glass"], found.QuerySelectorAll(".ttl").Select(t => t.TextContent.Trim()));
        Assert.Equal("Glass", found.QuerySelector("[name=q]")!.GetAttribute("value"));
        Assert.Empty(found.QuerySelectorAll("[data-order]:not([data-order='']), .moves button:not([disabled])"));
        Assert.Contains("is like that.", nothing.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(2, (await Owner.PageAsync($"/admin/{list}")).QuerySelectorAll(".ttl").Length);
    }

    [Fact]
    public async Task Old_addresses_that_are_ticked_are_deleted_together()
    {
        await ArrangeAsync();
        var page = await Owner.PageAsync("/admin/redirects");

        page = await Owner.SubmittedAsync(page, [], ".bulk button");
        Assert.Contains("tick the rows", page.QuerySelector(".flash")!.TextContent, StringComparison.Ordinal);
        page = await Owner.SubmittedAsync(page, new() { ["id"] = "2" }, ".bulk button");

        Assert.Equal(["river"], page.QuerySelectorAll(".ttl").Select(t => t.TextContent));
    }

    [Fact]
    public async Task Lines_that_are_ticked_go_into_the_trash_together()
    {
        await ArrangeAsync();
        var page = await Owner.PageAsync("/admin/focus?q=glass");
        var id = page.QuerySelector("[name=id]")!.GetAttribute("value")!;

        page = await Owner.SubmittedAsync(page, new() { ["id"] = id }, "[value=delete]");

        Assert.Contains("In the trash: 1.", page.QuerySelector(".flash")!.TextContent, StringComparison.Ordinal);
        var left = await Owner.PageAsync("/admin/focus");
        Assert.Equal(["river"], left.QuerySelectorAll(".ttl").Select(t => t.TextContent));
    }
}
