using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Portfolio.Tests.Support;

namespace Portfolio.Tests.Web;

/// <summary>Citing, as a reader finds it: in essays, and of papers and essays.</summary>
public sealed class CitationPageTests : IAsyncLifetime
{
    private readonly SiteFactory site = new();

    public Task InitializeAsync() => site.ArrangeAsync(ExampleSite.Fill);

    public async Task DisposeAsync() => await site.DisposeAsync();

    [Fact]
    public async Task Essay_lists_what_it_cites_and_what_was_read_for_it_and_the_paper_leads_back()
    {
        await site.ChangeAsync(async db =>
        {
            var essay = await db.Essays.SingleAsync(e => e.Slug == "rain-and-weirs");
            essay.Body = ExampleSite.Both(
                "Noise [@ada2018noise, p. 5] of ours [@lindqvist2026weirs].",
                "噪声[@ada2018noise]。"
            );
        });

        var essay = await site.PageAsync("/essays/rain-and-weirs");
        Assert.Contains("(Example & Sample, 2018b, p. 5)", Words(essay, ".article"), StringComparison.Ordinal);
        Assert.Equal(2, essay.QuerySelectorAll(".refs li").Length);
        var read = Section(essay, "What I read for this");
        Assert.Contains("A Short Theory of Noise", read, StringComparison.Ordinal);
        Assert.Contains("Read", read, StringComparison.Ordinal);
        Assert.DoesNotContain("Weirs Heard from Above", read, StringComparison.Ordinal);

        Assert.Contains(
            "rain from a weir",
            Section(await site.PageAsync("/reading/ada2018noise"), "Cited in"),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "参考文献",
            Words(await site.PageAsync("/zh/essays/rain-and-weirs"), ".after h2"),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "引用它的随笔",
            Words(await site.PageAsync("/zh/papers/lindqvist2026weirs"), "main"),
            StringComparison.Ordinal
        );
        Assert.Contains("References", await site.Visitor().GetStringAsync("/feed.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Paper_is_cited_in_every_style_the_sites_own_first_and_every_button_copies_a_text_that_is_there()
    {
        await site.ChangeAsync(async db =>
            (await db.Settings.SingleAsync()).CitationStyle = Portfolio.Core.Bibliography.Citations.CitationStyle.Mla
        );

        var page = await site.PageAsync("/reading/ada2018noise");

        Assert.Equal(
            ["MLA 9", "APA 7", "IEEE", "Chicago 18", "GB/T 7714–2015"],
            page.QuerySelectorAll(".cite dt").Select(dt => dt.TextContent)
        );
        var buttons = page.QuerySelectorAll("[data-copy]");
        Assert.Equal(6, buttons.Length);
        Assert.All(buttons, button => Assert.NotNull(page.GetElementById(button.GetAttribute("data-copy")!)));
        Assert.All(
            buttons,
            button =>
                Assert.All(
                    button.GetAttribute("aria-labelledby")!.Split(' '),
                    id => Assert.NotNull(page.GetElementById(id))
                )
        );
        Assert.StartsWith("Example, Ada, and Bo Sample.", Words(page, "#cite-mla"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Essay_says_how_to_cite_it_with_an_address_only_when_the_site_has_one()
    {
        var page = await site.PageAsync("/essays/rain-and-weirs");
        Assert.Equal("Lindqvist, M. (2026, October 25). How to tell rain from a weir.", Words(page, "#cite-apa"));
        Assert.Contains("author = {Lindqvist, Mira}", Words(page, "#cite-bibtex"), StringComparison.Ordinal);

        await site.ChangeAsync(async db => (await db.Settings.SingleAsync()).PublicUrl = "https://river.example");

        var chinese = await site.PageAsync("/zh/essays/rain-and-weirs");
        Assert.Equal(
            "林米拉. (2026, October 25). 怎样分辨雨与堰. https://river.example/zh/essays/rain-and-weirs",
            Words(chinese, "#cite-apa")
        );
    }

    private static string Words(IHtmlDocument page, string selector) =>
        page.QuerySelector(selector)!.TextContent.Trim();

    private static string Section(IHtmlDocument page, string heading) =>
        page.QuerySelectorAll("section").Single(s => s.QuerySelector("h2")?.TextContent == heading).TextContent;
}
