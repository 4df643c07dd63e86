using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Portfolio.Core.Bibliography.Citations;
using Portfolio.Core.Essays;
using Portfolio.Core.Languages;
using Portfolio.Core.Pages;
using Portfolio.Core.Settings;
using Portfolio.Tests.Support;

namespace Portfolio.Tests.Web.Admin;

public sealed class SettingsTests : OwnedSite
{
    private const string Address = "/admin/settings";

    [Fact]
    public async Task Settings_are_saved_and_shown_again()
    {
        var page = await Owner.SubmittedAsync(
            await Owner.PageAsync(Address),
            new()
            {
                ["Settings.Title.en"] = "Rivers",
                ["Settings.Description.zh-Hans"] = "河流",
                ["Settings.PublicUrl"] = " https://river.example/~mira/ ",
                ["Settings.TimeZone"] = "Asia/Shanghai",
                ["Settings.CitationStyle"] = "Gbt7714",
            }
        );

        Assert.Contains("Saved.", page.QuerySelector("[role=status]")!.TextContent, StringComparison.Ordinal);
        var settings = await SettingsAsync();
        Assert.Equal(("Rivers", "河流"), (settings.Title["en"], settings.Description["zh-Hans"]));
        Assert.Equal(("https://river.example/~mira", "Asia/Shanghai"), (settings.PublicUrl, settings.TimeZone));
        Assert.Equal(CitationStyle.Gbt7714, settings.CitationStyle);
        Assert.Equal(["en ", "zh-Hans zh"], settings.Languages.Select(l => $"{l.Tag} {l.Prefix}"));
        var before = await Site.AskAsync(db => db.Revisions.CountAsync());

        await Owner.SubmittedAsync(page, []);
        Assert.Equal(before, await Site.AskAsync(db => db.Revisions.CountAsync()));

        await Owner.SubmittedAsync(page, new() { ["Settings.PublicUrl"] = "" });
        Assert.Null((await SettingsAsync()).PublicUrl);
    }

    [Fact]
    public async Task Language_is_added_with_what_can_be_filled_in_and_its_texts_can_be_written()
    {
        var page = await Owner.SubmittedAsync(
            await Owner.PageAsync(Address),
            new() { ["Languages[2].Tag"] = "pt-br", ["Settings.Title.en"] = "Rivers" }
        );

        var added = (await SettingsAsync()).Languages[2];
        Assert.Equal(("pt-BR", "pt", 2), (added.Tag, added.Prefix, added.Position));
        Assert.NotEmpty(added.Name);
        Assert.NotNull(page.QuerySelector("[name='Settings.Title.pt-BR']"));
        Assert.Equal("pt-BR", (await Site.PageAsync("/pt")).DocumentElement.GetAttribute("lang"));
    }

    [Theory]
    [InlineData("Settings.PublicUrl", "river", "not an address")]
    [InlineData("Settings.PublicUrl", "javascript:alert(1)", "not an address")]
    [InlineData("Settings.TimeZone", "Mars/Base", "no such time zone")]
    [InlineData("Languages[1].Tag", "xq", "No language has this tag")]
    [InlineData("Languages[1].Tag", "../en", "No language has this tag")]
    [InlineData("Languages[1].Tag", "EN", "stands above already")]
    [InlineData("Languages[1].Prefix", "essays", "A page of the site itself")]
    [InlineData("Languages[1].Prefix", "admin", "A page of the site itself")]
    [InlineData("Languages[1].Prefix", "about", "One of your pages")]
    [InlineData("Languages[1].Prefix", "a/b", "lower-case letters")]
    [InlineData("Languages[1].Prefix", "中文", "lower-case letters")]
    [InlineData("Languages[2].Prefix", "zh", "Another language has this prefix")]
    public async Task Refusal_stands_beside_its_field(string field, string typed, string reason)
    {
        await Site.ArrangeAsync(db => db.Add(new Page { Slug = "about", Title = LocalizedText.Of("en", "About") }));
        var form = new Dictionary<string, string> { ["Settings.Title.en"] = "Rivers", ["Languages[2].Tag"] = "fr" };

        var page = await Owner.SubmittedAsync(await Owner.PageAsync(Address), new(form) { [field] = typed });

        var input = page.QuerySelector($"[name='{field}']")!;
        Assert.Equal("true", input.GetAttribute("aria-invalid"));
        Assert.Contains(reason, input.ParentElement!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Rivers", page.QuerySelector("[name='Settings.Title.en']")!.GetAttribute("value"));
        Assert.Equal(["en", "zh-Hans"], (await SettingsAsync()).Languages.Select(l => l.Tag));
    }

    [Fact]
    public async Task Moving_a_language_saves_nothing_and_keeps_what_was_typed()
    {
        var page = await Owner.SubmittedAsync(
            await Owner.PageAsync(Address),
            new() { ["Settings.Title.en"] = "Rivers", ["Languages[2].Tag"] = "f r" },
            "[value='up:1']"
        );

        Assert.Equal(["zh-Hans", "en", "f r", ""], Tags(page));
        Assert.Equal("Rivers", page.QuerySelector("[name='Settings.Title.en']")!.GetAttribute("value"));
        Assert.Equal(["en", "zh-Hans"], (await SettingsAsync()).Languages.Select(l => l.Tag));
    }

    [Fact]
    public async Task Texts_of_a_removed_language_stay_and_come_back_with_it()
    {
        await Site.ArrangeAsync(db =>
            db.Add(
                new Essay
                {
                    Slug = "x",
                    Title = LocalizedText.Of("en", "Stream").With("zh-Hans", "溪"),
                    Body = LocalizedText.Of("zh-Hans", "\"en\":\"水\""),
                }
            )
        );
        var page = await Owner.PageAsync(Address);
        Assert.Equal(
            ["Texts in it: 1", "Texts in it: 2"],
            page.QuerySelectorAll(".ordered .hint").Select(h => h.TextContent)
        );

        page = await Owner.SubmittedAsync(page, [], "[value='remove:1']");
        page = await Owner.SubmittedAsync(page, []);

        Assert.Contains(
            page.QuerySelectorAll(".hint"),
            h => h.TextContent == "Texts in zh-Hans, which the site does not show: 2."
        );
        Assert.Equal("溪", (await Site.AskAsync(db => db.Essays.SingleAsync())).Title["zh-Hans"]);

        await Owner.SubmittedAsync(page, new() { ["Languages[1].Tag"] = "zh-Hans" });

        Assert.Equal("zh", (await SettingsAsync()).Languages[1].Prefix);
    }

    [Fact]
    public async Task Last_language_cannot_be_removed()
    {
        var page = await Owner.SubmittedAsync(await Owner.PageAsync(Address), [], "[value='remove:1']");
        page = await Owner.SubmittedAsync(page, [], "[value='remove:0']");

        page = await Owner.SubmittedAsync(page, []);

        Assert.Contains(
            "one language at least",
            page.QuerySelector("[role=alert]")!.TextContent,
            StringComparison.Ordinal
        );
        Assert.Equal(2, (await SettingsAsync()).Languages.Count);
    }

    [Fact]
    public async Task Later_edit_of_the_languages_is_shown_beside_mine()
    {
        var mine = await Owner.PageAsync(Address);
        await Owner.SubmittedAsync(await Owner.PageAsync(Address), new() { ["Languages[2].Tag"] = "fr" });

        var page = await Owner.SubmittedAsync(mine, new() { ["Languages[2].Tag"] = "de" });

        Assert.Contains(
            page.QuerySelectorAll("[role=alert] pre"),
            stored => stored.TextContent.Contains(" · fr · fr", StringComparison.Ordinal)
        );
        Assert.Equal(["en", "zh-Hans", "de", ""], Tags(page));
        Assert.Equal("fr", (await SettingsAsync()).Languages[2].Tag);
    }

    private static IEnumerable<string?> Tags(IHtmlDocument page) =>
        page.QuerySelectorAll("[name^=Languages][name$='.Tag']").Select(i => i.GetAttribute("value"));

    private Task<SiteSettings> SettingsAsync() =>
        Site.AskAsync(db => db.Settings.Include(s => s.Languages.OrderBy(l => l.Position)).SingleAsync());
}
