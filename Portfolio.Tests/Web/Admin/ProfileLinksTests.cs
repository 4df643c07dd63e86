using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Portfolio.Core.Profiles;
using Portfolio.Tests.Support;

namespace Portfolio.Tests.Web.Admin;

public sealed class ProfileLinksTests : OwnedSite
{
    private const string Address = "/admin/profile/links";

    private Task ArrangeAsync() =>
        Site.ChangeAsync(async db =>
        {
            var profile = await db.Profiles.SingleAsync();
            profile.Links.AddRange([Link("github", "a", 0), Link("zhihu", "b", 1), Link("weibo", "c", 2)]);
        });

    [Fact]
    public async Task Links_and_counts_are_saved_in_their_order()
    {
        var page = await Owner.SubmittedAsync(
            await Owner.PageAsync(Address),
            new()
            {
                ["Profile.Links[0].Kind"] = "orcid",
                ["Profile.Links[0].Address"] = " https://orcid.org/0000-0002-1825-0097 ",
                ["Profile.Links[1].Kind"] = "other",
                ["Profile.Links[1].Address"] = "https://river.example/我?a=1",
                ["Profile.Links[1].Label"] = "The river 🌊",
                ["Profile.CitationCounts[0].Source"] = "Google Scholar",
                ["Profile.CitationCounts[0].Count"] = "12",
                ["Profile.CitationCounts[0].HIndex"] = "",
                ["Profile.CitationCounts[0].AsOf"] = "",
            }
        );

        var profile = await ProfileAsync();
        Assert.Equal(
            [("orcid", "0000-0002-1825-0097"), ("other", "https://river.example/我?a=1")],
            profile.Links.Select(l => (l.Kind, l.Address))
        );
        var count = Assert.Single(profile.CitationCounts);
        var today = DateOnly.FromDateTime(Site.Clock.GetUtcNow().UtcDateTime);
        Assert.Equal(("Google Scholar", 12, null, today), (count.Source, count.Count, count.HIndex, count.AsOf));
        Assert.Equal(["orcid", "other", ""], Chosen(page));
        Assert.Equal("", Input(page, "Profile.CitationCounts[1].Count").Value);
    }

    [Theory]
    [InlineData("Profile.Links.move", "up:2", "github weibo zhihu ")]
    [InlineData("Profile.Links.move", "down:0", "zhihu github weibo ")]
    [InlineData("Profile.Links.move", "remove:1", "github weibo ")]
    [InlineData("Profile.Links.move", "add", "github zhihu weibo gitee ")]
    public async Task Button_of_a_row_keeps_what_was_typed_and_saves_nothing(string name, string press, string expected)
    {
        await ArrangeAsync();
        var typed = new Dictionary<string, string>
        {
            ["Profile.CitationCounts[0].Source"] = "Scopus",
            ["Profile.CitationCounts[0].Count"] = "many",
            ["Profile.CitationCounts[0].AsOf"] = "2026-02-30",
        };
        if (press == "add")
            typed["Profile.Links[3].Kind"] = "gitee";

        var page = await Owner.SubmittedAsync(
            await Owner.PageAsync(Address),
            typed,
            $"[name='{name}'][value='{press}']"
        );

        Assert.Equal(expected.Split(' '), Chosen(page));
        Assert.Equal("many", Input(page, "Profile.CitationCounts[0].Count").Value);
        Assert.Equal("2026-02-30", Input(page, "Profile.CitationCounts[0].AsOf").GetAttribute("value"));
        Assert.NotNull(page.QuerySelector("button[autofocus]"));
        Assert.Equal(["github", "zhihu", "weibo"], (await ProfileAsync()).Links.Select(l => l.Kind));
    }

    [Fact]
    public async Task Moved_rows_are_saved_as_they_were_shown()
    {
        await ArrangeAsync();
        var moved = await Owner.SubmittedAsync(
            await Owner.PageAsync(Address),
            new() { ["Profile.Links[2].Label"] = "Mine" },
            "[name='Profile.Links.move'][value='up:2']"
        );

        await Owner.SubmittedAsync(moved, new() { ["Profile.Links[0].Address"] = "", ["Profile.Links[0].Kind"] = "" });

        var links = (await ProfileAsync()).Links;
        Assert.Equal([("weibo", "Mine", 0), ("zhihu", "", 1)], links.Select(l => (l.Kind, l.Label, l.Position)));
    }

    [Theory]
    [InlineData("github", "", "Write an address, or the name")]
    [InlineData("", "mira", null)]
    [InlineData("github", "mira river", "a space or a line break")]
    [InlineData("github", "mi\u0007ra", "a space or a line break")]
    [InlineData("github", "javascript:alert(1)", "https:// or http://")]
    [InlineData("other", "JavaScript:alert(1)", "https:// or http://")]
    [InlineData("work", "data:text/html,x", "https:// or http://")]
    [InlineData("other", "river.example", "write the whole address")]
    [InlineData("other", "//river.example", "write the whole address")]
    [InlineData("dblp", "mira", "write the whole address")]
    [InlineData("github", "www.github.com/mira", "Write https:// before it")]
    [InlineData("github", "https://", "not an address")]
    [InlineData("orcid", "0000-0002-1825-0098", "no ORCID iD")]
    [InlineData("orcid", "https://evil.example/0000-0002-1825-0097", "no ORCID iD")]
    public async Task Link_that_leads_nowhere_is_refused(string kind, string address, string? reason)
    {
        var page = await Owner.SubmittedAsync(
            await Owner.PageAsync(Address),
            new()
            {
                ["Profile.Links[0].Kind"] = kind,
                ["Profile.Links[0].Address"] = address,
                ["Profile.Links[0].Label"] = "typed",
            }
        );

        var refused =
            page.GetElementById($"Profile-Links[0]-{(reason is null ? "Kind" : "Address")}-err")
            ?? page.QuerySelector(".ordered .err")!;
        Assert.Contains(reason ?? "Choose a place", refused.TextContent, StringComparison.Ordinal);
        Assert.Equal(address, Input(page, "Profile.Links[0].Address").GetAttribute("value"));
        Assert.Empty((await ProfileAsync()).Links);
    }

    [Fact]
    public async Task Too_long_an_address_and_a_count_without_a_source_or_below_nothing_are_refused()
    {
        var page = await Owner.SubmittedAsync(
            await Owner.PageAsync(Address),
            new()
            {
                ["Profile.Links[0].Kind"] = "github",
                ["Profile.Links[0].Address"] = new string('x', 1_000_000),
                ["Profile.CitationCounts[0].Count"] = "-1",
                ["Profile.CitationCounts[0].HIndex"] = "99999999999",
            }
        );

        var told = page.QuerySelectorAll(".ordered .err").Select(e => e.TextContent).ToList();
        Assert.Equal(4, told.Count);
        Assert.Contains("At most 500", told[0], StringComparison.Ordinal);
        Assert.Contains("where you read it", told[1], StringComparison.Ordinal);
        Assert.All(told.Skip(2), t => Assert.Equal("Write a whole number here.", t));
        Assert.Empty((await ProfileAsync()).Links);
    }

    private static ProfileLink Link(string kind, string address, int position) =>
        new()
        {
            Kind = kind,
            Address = address,
            Position = position,
        };

    private static IHtmlInputElement Input(IHtmlDocument page, string name) =>
        (IHtmlInputElement)page.QuerySelector($"[name='{name}']")!;

    private static IEnumerable<string> Chosen(IHtmlDocument page) =>
        page.QuerySelectorAll("select[name$='.Kind']").Cast<IHtmlSelectElement>().Select(s => s.Value ?? "");

    private Task<Profile> ProfileAsync() => Site.AskAsync(db => db.Profiles.Whole().SingleAsync());
}
