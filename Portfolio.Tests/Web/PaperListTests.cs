using System.Net;
using Microsoft.EntityFrameworkCore;
using Portfolio.Core.Media;
using Portfolio.Core.Papers;
using Portfolio.Tests.Support;

namespace Portfolio.Tests.Web;

/// <summary>Long lists of papers, and what stands in their rows.</summary>
public sealed class PaperListTests : IAsyncLifetime
{
    private readonly SiteFactory site = new();

    public Task InitializeAsync() => site.ArrangeAsync(ExampleSite.Fill);

    public async Task DisposeAsync() => await site.DisposeAsync();

    [Fact]
    public async Task The_reading_list_has_a_hundred_papers_a_page_and_keeps_the_filter()
    {
        await site.ArrangeAsync(db => db.AddRange(Many(250, isOwn: false)));

        var second = await site.PageAsync("/reading?q=Paper+Number&page=2");
        Assert.Equal(100, second.QuerySelectorAll(".cat > li").Length);
        Assert.Equal("Paper Number 100", second.QuerySelector(".cat h3")!.TextContent);
        Assert.Contains("250 papers", second.QuerySelector(".stick")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Page 2 of 3", second.QuerySelector(".pages .num")!.TextContent);
        Assert.Equal(
            ["/reading?q=Paper%20Number", "/reading?q=Paper%20Number&page=3"],
            second.QuerySelectorAll(".pages a").Select(a => a.GetAttribute("href"))
        );
        Assert.Equal(
            50,
            (await site.PageAsync("/zh/reading?q=Paper+Number&page=3")).QuerySelectorAll(".cat > li").Length
        );
    }

    [Theory]
    [InlineData("0", HttpStatusCode.NotFound)]
    [InlineData("2", HttpStatusCode.NotFound)]
    [InlineData("99999999999", HttpStatusCode.OK)]
    [InlineData("x", HttpStatusCode.OK)]
    public async Task A_page_that_is_not_there_is_not_found(string page, HttpStatusCode status) =>
        Assert.Equal(status, (await site.AnswerAsync("/reading?page=" + page)).Status);

    [Fact]
    public async Task Abstract_and_BibTeX_unfold_in_a_list_of_up_to_forty()
    {
        Assert.Equal(2, (await site.PageAsync("/papers")).QuerySelectorAll("pre").Length);

        await site.ArrangeAsync(db => db.AddRange(Many(39, isOwn: true)));

        var page = await site.PageAsync("/papers");
        Assert.Equal(41, page.QuerySelectorAll(".entry h3").Length);
        Assert.Empty(page.QuerySelectorAll("pre"));
    }

    [Fact]
    public async Task The_owner_is_marked_among_the_authors()
    {
        var page = await site.PageAsync("/papers");

        Assert.Equal(["Mira Lindqvist", "林米拉", "林米拉"], page.QuerySelectorAll(".by b").Select(b => b.TextContent));
    }

    [Fact]
    public async Task Only_addresses_on_the_web_are_linked()
    {
        var links = (await site.PageAsync("/papers/lindqvist2026weirs")).QuerySelectorAll(".acts a");

        Assert.Equal(["DOI", "PDF"], links.Select(a => a.TextContent));
        Assert.Equal("PDF: Weirs Heard from Above", links[1].GetAttribute("aria-label"));
    }

    [Fact]
    public async Task The_CV_leads_to_the_PDF_of_the_visitors_language()
    {
        await site.ChangeAsync(async db =>
            (await db.Profiles.SingleAsync()).CvFiles = [
                new() { Language = "en", MediaFile = Pdf("a", "cv.pdf") },
                new() { Language = "zh-Hans", MediaFile = Pdf("b", "简历.pdf") },
            ]
        );
        using var visitor = site.Visitor();

        foreach (
            var (address, pdf) in new[]
            {
                ("/cv.pdf", "/media/a/cv.pdf"),
                ("/zh/cv.pdf", "/media/b/%E7%AE%80%E5%8E%86.pdf"),
            }
        )
        {
            using var answer = await visitor.GetAsync(new Uri(address, UriKind.Relative));
            Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
            Assert.Equal(pdf, answer.Headers.Location!.OriginalString);
            Assert.True(answer.Headers.CacheControl!.NoCache);
        }
        Assert.Contains("/zh/cv.pdf", (await site.PageAsync("/zh/cv")).Links());
    }

    private static MediaFile Pdf(string hash, string name) =>
        new()
        {
            Hash = hash,
            FileName = name,
            ContentType = "application/pdf",
        };

    private static IEnumerable<Paper> Many(int count, bool isOwn)
    {
        for (var i = 0; i < count; i++)
        {
            var paper = new Paper
            {
                Slug = $"number-{i}",
                Title = $"Paper Number {i}",
                IsOwn = isOwn,
                Abstract = "Short.",
            };
            paper.Publish(null);
            yield return paper;
        }
    }
}
