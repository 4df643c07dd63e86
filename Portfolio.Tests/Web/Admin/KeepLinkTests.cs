using System.Net;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Portfolio.Core.Papers;
using Portfolio.Core.Publishing;
using Portfolio.Tests.Support;

namespace Portfolio.Tests.Web.Admin;

public sealed class KeepLinkTests : OwnedSite
{
    private const string Attention = "/admin/add?title=Attention&url=https%3A%2F%2Farxiv.org%2Fabs%2F1706.03762";

    [Fact]
    public async Task Shared_link_fills_the_form_and_writes_nothing()
    {
        var page = await Owner.PageAsync(Attention);

        Assert.Equal("https://arxiv.org/abs/1706.03762", Value(page, "url"));
        Assert.Equal("Attention", Value(page, "title"));
        Assert.False(await Site.AskAsync(db => db.Papers.AnyAsync()));
    }

    [Fact]
    public async Task Link_that_a_phone_puts_into_the_text_is_found_there()
    {
        var page = await Owner.PageAsync(
            "/admin/add?title=Weirs&text=Old%20ones%20https%3A%2F%2Friver.example%2Fweirs"
        );

        Assert.Equal("https://river.example/weirs", Value(page, "url"));
        Assert.Equal("Old ones", page.QuerySelector("#text")!.TextContent.Trim());
    }

    [Fact]
    public async Task Saved_link_becomes_a_paper_to_read_and_only_once()
    {
        using var first = await Owner.SubmitAsync(await Owner.PageAsync(Attention), []);
        using var again = await Owner.SubmitAsync(await Owner.PageAsync(Attention), []);

        var paper = Assert.Single(await Site.AskAsync(db => db.Papers.ToListAsync()));
        Assert.Equal(
            ("Attention", "1706.03762", ReadingStatus.ToRead, PublicationState.Draft),
            (paper.Title, paper.ArxivId, paper.Status, paper.State)
        );
        Assert.Equal($"/admin/papers/edit/{paper.Id}", first.Headers.Location!.ToString());
        Assert.Equal(first.Headers.Location, again.Headers.Location);
    }

    [Fact]
    public async Task Draft_of_an_essay_is_written_in_the_language_of_its_words()
    {
        var page = await Owner.PageAsync("/admin/add?kind=Essay&title=听河的人&url=https%3A%2F%2Friver.example");

        using var answer = await Owner.SubmitAsync(page, []);

        var essay = Assert.Single(await Site.AskAsync(db => db.Essays.ToListAsync()));
        Assert.Equal(("听河的人", "ting-he-de-ren"), (essay.Title["zh-Hans"], essay.Slug));
        Assert.Equal(PublicationState.Draft, essay.State);
        Assert.Equal($"/admin/essays/edit/{essay.Id}", answer.Headers.Location!.ToString());
    }

    [Theory]
    [InlineData("Focus")]
    [InlineData("News")]
    public async Task Line_is_added_from_the_start_page(string kind)
    {
        var page = await Owner.PageAsync("/admin");

        using var answer = await Owner.SubmitAsync(page, new() { ["text"] = "Mending [a] weir" }, $"[value={kind}]");

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        var line = await Site.AskAsync(async db =>
            kind == "News" ? (await db.News.SingleAsync()).Text["en"] : (await db.Focus.SingleAsync()).Text["en"]
        );
        Assert.Equal("Mending [a] weir", line);
    }

    [Fact]
    public async Task Nothing_at_all_is_refused_and_too_much_is_kept_in_the_form()
    {
        var empty = await Owner.SubmittedAsync(await Owner.PageAsync("/admin/add"), []);
        Assert.Contains("Write a title", empty.QuerySelector("#title-err")!.TextContent, StringComparison.Ordinal);

        var long_ = new string('x', 20_001);
        var much = await Owner.SubmittedAsync(await Owner.PageAsync("/admin/add"), new() { ["text"] = long_ });
        Assert.Contains("20001", much.QuerySelector("#text-err")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(long_, much.QuerySelector("#text")!.TextContent.Trim());
    }

    [Fact]
    public async Task What_was_typed_survives_signing_in()
    {
        var form = await Owner.PageAsync("/admin/add");
        using var stranger = new OwnerClient(Site);

        using var sent = await stranger.SubmitAsync(form, new() { ["kind"] = "Essay", ["title"] = "雨 & rain" });
        var signIn = sent.Headers.Location!.ToString();
        using var signedIn = await stranger.SignInAsync(path: signIn);

        Assert.StartsWith("/sign-in", signIn, StringComparison.Ordinal);
        var page = await stranger.PageAsync(signedIn.Headers.Location!.ToString());
        Assert.Equal("雨 & rain", Value(page, "title"));
        Assert.NotNull(page.QuerySelector("[value=Essay][checked]"));
        Assert.False(await Site.AskAsync(db => db.Essays.AnyAsync()));
    }

    [Fact]
    public async Task Installed_app_takes_links_from_others()
    {
        using var answer = await Owner.GetAsync("/zh/manifest.webmanifest");
        var manifest = await answer.Content.ReadAsStringAsync();
        var page = await Owner.PageAsync("/admin/catch");

        Assert.Equal("application/manifest+json", answer.Content.Headers.ContentType!.MediaType);
        Assert.Contains("\"action\": \"/zh/admin/add\"", manifest, StringComparison.Ordinal);
        Assert.Contains("\"start_url\": \"/zh/admin\"", manifest, StringComparison.Ordinal);
        using var icon = await Owner.GetAsync("/icon-512.png");
        Assert.Equal("image/png", icon.Content.Headers.ContentType!.MediaType);
        Assert.StartsWith(
            "javascript:void(open('http://localhost/admin/add?url='",
            page.QuerySelector("#bookmarklet")!.TextContent,
            StringComparison.Ordinal
        );
    }

    private static string? Value(IHtmlDocument page, string id) => page.QuerySelector($"#{id}")!.GetAttribute("value");
}
