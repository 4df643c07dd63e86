using Microsoft.EntityFrameworkCore;
using Portfolio.Core.Dates;
using Portfolio.Core.Media;
using Portfolio.Core.Papers;
using Portfolio.Tests.Support;

namespace Portfolio.Tests.Web;

/// <summary>The owner's publications as visitors find their way among them.</summary>
public sealed class OwnPapersTests(PaperSite papers) : IClassFixture<PaperSite>
{
    [Theory]
    [InlineData("/papers")]
    [InlineData("/papers/lindqvist2025thesis")]
    public async Task Co_authors_lead_to_their_pages_or_to_ORCID_and_signs_are_explained(string address)
    {
        var page = await papers.Site.PageAsync(address);

        var authors = page.QuerySelectorAll(".by").Single(by => by.QuerySelector("sup") is not null);
        Assert.Equal(
            [("A. Example", "https://ada.example/"), ("Bo Sample", "https://orcid.org/0000-0002-1825-0097")],
            authors.QuerySelectorAll("a").Select(a => (a.TextContent, a.GetAttribute("href")!))
        );
        Assert.Equal("Mira Lindqvist", authors.QuerySelector("b")!.TextContent);
        Assert.Equal("* equal work", page.QuerySelector(".marks li")!.TextContent);
    }

    [Fact]
    public async Task A_sign_that_no_paper_bears_is_not_explained() =>
        Assert.Null((await papers.Site.PageAsync("/zh/papers/lindqvist2026weirs")).QuerySelector(".marks"));

    [Fact]
    public async Task A_thesis_has_a_university_and_a_book_a_publisher()
    {
        var thesis = await papers.Site.PageAsync("/papers/lindqvist2025thesis");
        var book = await papers.Site.PageAsync("/zh/reading/book");

        Assert.Equal(["Kind", "University", "Date"], thesis.QuerySelectorAll(".record dt").Select(d => d.TextContent));
        Assert.Equal("Doctoral thesis", thesis.QuerySelector(".record dd")!.TextContent);
        Assert.Contains("出版者", book.QuerySelector(".record")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("图书", book.QuerySelector(".record dd")!.TextContent);
    }

    [Fact]
    public async Task A_long_list_can_be_narrowed_by_kind_topic_and_year()
    {
        await using var site = new SiteFactory();
        await site.ArrangeAsync(db => db.AddRange(Many()));

        var all = await site.PageAsync("/papers");
        var some = await site.PageAsync("/papers?type=book&tag=even&year=2000-2004");

        Assert.Contains(
            ("Book", "/papers?type=book"),
            all.QuerySelectorAll(".ways a").Select(a => (a.TextContent, a.GetAttribute("href")!))
        );
        Assert.Equal(
            ["2000–04: 10 papers", "2005–09: 10 papers"],
            all.QuerySelectorAll(".years a").Take(2).Select(a => a.TextContent[2..])
        );
        Assert.Equal(["Paper 4", "Paper 32", "Paper 0"], some.QuerySelectorAll(".entry h3").Select(h => h.TextContent));
        Assert.Equal(["Book", "#even"], some.QuerySelectorAll(".ways [aria-current]").Select(a => a.TextContent));
        Assert.Equal("noindex", some.Meta("robots"));
    }

    [Fact]
    public async Task A_row_shows_the_picture_of_its_paper_without_moving_what_is_below()
    {
        await using var site = new SiteFactory();
        await site.ArrangeAsync(ExampleSite.Fill);
        await site.ChangeAsync(async db =>
            (await db.Papers.SingleAsync(p => p.Slug == "lindqvist2026weirs")).Preview = new MediaFile
            {
                Hash = "abc",
                FileName = "weir.png",
                ContentType = "image/png",
                Width = 400,
                Height = 300,
                Alt = ExampleSite.Both("A weir", "堰"),
            }
        );

        var image = (await site.PageAsync("/zh/papers")).QuerySelector(".entry img")!;

        Assert.Equal(
            ("/media/abc/weir.png", "400", "300", "lazy", "堰"),
            (Of("src"), Of("width"), Of("height"), Of("loading"), Of("alt"))
        );
        string? Of(string name) => image.GetAttribute(name);
    }

    private static IEnumerable<Paper> Many()
    {
        for (var i = 0; i < 60; i++)
        {
            var paper = new Paper
            {
                Slug = $"paper-{i}",
                Title = $"Paper {i}",
                Type = i % 4 == 0 ? "book" : "article-journal",
                Issued = PartialDate.Of(2000 + i % 30),
                Tags = i % 2 == 0 ? ["even"] : [],
                IsOwn = true,
            };
            paper.Publish(null);
            yield return paper;
        }
    }
}
