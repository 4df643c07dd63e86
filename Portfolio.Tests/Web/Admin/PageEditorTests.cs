using Microsoft.EntityFrameworkCore;
using Portfolio.Core.Languages;
using Portfolio.Core.Pages;
using Portfolio.Tests.Support;

namespace Portfolio.Tests.Web.Admin;

public sealed class PageEditorTests : OwnedSite
{
    private const string New = "/admin/pages/edit";

    [Fact]
    public async Task Page_in_both_languages_is_saved_published_and_read()
    {
        await Owner.SubmittedAsync(
            await Owner.PageAsync(New),
            new()
            {
                ["Entry.Title.en"] = "Instruments",
                ["Entry.Title.zh-Hans"] = "器材",
                ["Entry.Body.en"] = "Two hydrophones.",
                ["Entry.Body.zh-Hans"] = "两只水听器。",
                ["InNavigation"] = "true",
            }
        );

        await Owner.SubmittedAsync(await Owner.PageAsync("/admin/pages/publish/1"), []);

        var page = await Site.PageAsync("/zh/instruments");
        Assert.Equal("器材", page.QuerySelector("h1")!.TextContent);
        Assert.Contains(page.Links(), link => link == "/zh/instruments");
        Assert.NotNull((await Owner.PageAsync(New + "/1")).QuerySelector("[name=InNavigation][checked]"));
    }

    [Theory]
    [InlineData("Entry.Title.en", "", "Entry-Title-en-err", "A title is needed")]
    [InlineData("Entry.Slug", "essays", "Entry-Slug-err", "A page of the site itself")]
    [InlineData("Entry.Slug", "admin", "Entry-Slug-err", "A page of the site itself")]
    [InlineData("Entry.Slug", "zh", "Entry-Slug-err", "The pages in 中文 stand below this address")]
    [InlineData("Entry.Slug", "taken", "Entry-Slug-err", "Another one has this address")]
    [InlineData("Entry.Slug", "a/b", "Entry-Slug-err", "lower-case letters")]
    public async Task Refusal_stands_beside_its_field(string field, string typed, string told, string reason)
    {
        await Site.ArrangeAsync(db => db.Add(new Page { Slug = "taken", Title = LocalizedText.Of("en", "First") }));

        var page = await Owner.SubmittedAsync(
            await Owner.PageAsync(New),
            new() { ["Entry.Title.en"] = "Mine", [field] = typed }
        );

        Assert.Contains(reason, page.GetElementById(told)!.TextContent, StringComparison.Ordinal);
        var input = page.QuerySelector($"[name='{field}']")!;
        Assert.Equal(typed, input.GetAttribute("value") ?? input.TextContent);
        Assert.Equal(1, await Site.AskAsync(db => db.Pages.CountAsync()));
    }

    [Theory]
    [InlineData("Zh", "zh-2")]
    [InlineData("Essays", "essays-2")]
    public async Task Address_made_of_the_title_gives_way_to_the_site_itself(string title, string slug)
    {
        await Owner.SubmittedAsync(await Owner.PageAsync(New), new() { ["Entry.Title.en"] = title });

        Assert.Equal(slug, (await Site.AskAsync(db => db.Pages.SingleAsync())).Slug);
    }
}
