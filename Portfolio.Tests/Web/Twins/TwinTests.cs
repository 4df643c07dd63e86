using System.Net;
using Microsoft.EntityFrameworkCore;
using Portfolio.Core.Essays;
using Portfolio.Core.Languages;
using Portfolio.Tests.Support;

namespace Portfolio.Tests.Web.Twins;

/// <summary>Pages as Markdown, for programs that read texts.</summary>
public sealed class TwinTests : IAsyncLifetime
{
    private readonly SiteFactory site = new();

    public async Task InitializeAsync()
    {
        await site.ArrangeAsync(ExampleSite.Fill);
        await site.ChangeAsync(async db => (await db.Settings.SingleAsync()).PublicUrl = "https://mira.example");
    }

    public async Task DisposeAsync() => await site.DisposeAsync();

    [Theory]
    [InlineData(
        "/",
        "# Mira Lindqvist 林米拉\n\nThird-year student, [University of Somewhere](https://university.example)"
    )]
    [InlineData("/zh/", "# 林米拉 Mira Lindqvist\n\n[某处大学](https://university.example)三年级学生")]
    [InlineData(
        "/essays",
        "- [How to tell rain from a weir](https://mira.example/essays/rain-and-weirs.md): 25 Oct 2026 · Both hiss."
    )]
    [InlineData(
        "/essays/under-bridges",
        "# 桥下\n\n> 把麦克风留在桥下过夜。\n\n17 May 2025 · Mira Lindqvist\n\n桥下的夜"
    )]
    [InlineData("/zh/news/fortieth-bridge", "# 第四十座桥装上了录音机。\n\n2025年6月\n\n花了[两年](/work)和一条船。")]
    [InlineData("/news", "- 3 Nov 2026 · A talk about weirs at the *Water Colloquium*.")]
    [InlineData(
        "/work/weir",
        "# Listening to weirs\n\n> Hydrophone Laboratory\n\n2025-09–\n\nForty recorders, one a bridge."
    )]
    [InlineData("/work", "### Bridge Recorder\n\n2023–2024-06 · <https://code.example/recorder>")]
    [InlineData("/now", "## Now\n\n- Sorting *nine hundred* hours of river")]
    [InlineData("/zh/cv", "船屋 12 室")]
    [InlineData("/instruments", "# Instruments\n\nTwo hydrophones and a **bucket**.")]
    public async Task A_page_names_its_twin_in_Markdown_which_holds_the_same(string address, string words)
    {
        var page = await site.PageAsync(address);
        var twin = page.QuerySelector("link[type='text/markdown']")!.GetAttribute("href")!;
        using var visitor = site.Visitor();

        using var answer = await visitor.GetAsync(new Uri(twin, UriKind.Relative));

        Assert.Contains(words, await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal("text/markdown; charset=utf-8", answer.Content.Headers.ContentType!.ToString());
        Assert.Contains(
            $"<https://mira.example{address}>; rel=\"canonical\"; type=\"text/html\"",
            answer.Headers.GetValues("Link")
        );
    }

    [Fact]
    public async Task Comments_in_a_text_are_the_owner_s_alone_and_a_draft_has_no_twin()
    {
        var essay = new Essay
        {
            Slug = "x",
            Title = LocalizedText.Of("en", "A *bold* [title]"),
            Body = LocalizedText.Of(
                "en",
                "Public <!-- private\n\nwords -->text.\n\n[//]: # (private too)\n\nEnd <!-- private"
            ),
        };
        await site.ArrangeAsync(db => db.Add(essay));
        Assert.Equal(HttpStatusCode.NotFound, (await site.AnswerAsync("/essays/x.md")).Status);
        await site.ChangeAsync(async db => (await db.Essays.SingleAsync(e => e.Slug == "x")).Unlist());
        using var visitor = site.Visitor();

        using var answer = await visitor.GetAsync(new Uri("/essays/x.md", UriKind.Relative));

        var text = await answer.Content.ReadAsStringAsync();
        Assert.StartsWith(@"# A \*bold\* \[title\]", text, StringComparison.Ordinal);
        Assert.Contains("Public text.", text, StringComparison.Ordinal);
        Assert.DoesNotContain("private", text, StringComparison.Ordinal);
        Assert.Equal(["noindex"], answer.Headers.GetValues("X-Robots-Tag"));
        Assert.DoesNotContain(
            "essays/x",
            await visitor.GetStringAsync(new Uri("/llms.txt", UriKind.Relative)),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task The_e_mail_address_is_in_what_programs_read_only_when_it_is_ticked()
    {
        using var visitor = site.Visitor();
        string[] files = ["/cv.md", "/cv.json", "/index.md", "/.well-known/security.txt"];
        foreach (var file in files)
            Assert.DoesNotContain("mira@river", await visitor.GetStringAsync(new Uri(file, UriKind.Relative)));

        await site.ChangeAsync(async db => (await db.Profiles.SingleAsync()).EmailInFeeds = true);

        Assert.Contains("<mira@river.example>", await visitor.GetStringAsync(new Uri("/cv.md", UriKind.Relative)));
        Assert.Contains("mira@river.example", await visitor.GetStringAsync(new Uri("/cv.json", UriKind.Relative)));
    }

    [Fact]
    public async Task A_twin_moves_with_its_page_and_is_gone_with_it()
    {
        await site.ChangeAsync(async db =>
            (await db.Essays.SingleAsync(e => e.Slug == "under-bridges")).Slug = "below"
        );
        using var visitor = site.Visitor();
        using var moved = await visitor.GetAsync(new Uri("/zh/essays/under-bridges.md", UriKind.Relative));
        Assert.Equal(
            (HttpStatusCode.MovedPermanently, "/zh/essays/below.md"),
            (moved.StatusCode, moved.Headers.Location?.OriginalString)
        );

        await site.ChangeAsync(async db => db.Remove(await db.Essays.SingleAsync(e => e.Slug == "below")));
        Assert.Equal(HttpStatusCode.Gone, (await site.AnswerAsync("/essays/below.md")).Status);
        Assert.Equal(HttpStatusCode.Gone, (await site.AnswerAsync("/essays/under-bridges.md")).Status);
    }

    [Fact]
    public async Task The_list_for_language_models_leads_to_twins_that_are_there()
    {
        using var visitor = site.Visitor();

        var list = await visitor.GetStringAsync(new Uri("/zh/llms.txt", UriKind.Relative));

        Assert.StartsWith("# 林米拉\n\n> 一个虚构人物的主页。\n", list, StringComparison.Ordinal);
        var addresses = list.Split("](")
            .Skip(1)
            .Select(part => part[..part.IndexOf(')', StringComparison.Ordinal)])
            .ToList();
        Assert.Contains("https://mira.example/zh/essays/under-bridges.md", addresses);
        Assert.DoesNotContain("https://mira.example/zh/essays/first-recordings.md", addresses);
        Assert.True(addresses.Count > 8, list);
        foreach (var address in addresses)
            Assert.Equal(HttpStatusCode.OK, (await site.AnswerAsync(address["https://mira.example".Length..])).Status);
    }
}
