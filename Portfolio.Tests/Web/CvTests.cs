using Microsoft.EntityFrameworkCore;
using Portfolio.Core.Papers;
using Portfolio.Tests.Support;

namespace Portfolio.Tests.Web;

/// <summary>The CV of somebody with nothing yet, and of somebody with more than fits.</summary>
public sealed class CvTests : IAsyncDisposable
{
    private readonly SiteFactory site = new();

    public async ValueTask DisposeAsync() => await site.DisposeAsync();

    [Fact]
    public async Task A_new_site_says_that_there_is_nothing_yet()
    {
        var page = await site.PageAsync("/cv");

        Assert.Equal("CV", page.QuerySelector("h1")!.TextContent.Trim());
        Assert.Contains(
            "Nothing is public here yet.",
            page.QuerySelector("main")!.TextContent,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Of_many_papers_the_latest_are_shown_or_the_selected()
    {
        await site.ArrangeAsync(db => db.AddRange(Enumerable.Range(1, 40).Select(Paper)));
        var page = await site.PageAsync("/cv");
        Assert.Equal(30, page.QuerySelectorAll("main .entry").Length);
        Assert.Equal("40 papers", page.QuerySelector("main .label a[href='/papers']")!.TextContent);

        await site.ChangeAsync(async db =>
        {
            foreach (var paper in await db.Papers.Where(p => p.Id < 4).ToListAsync())
                paper.Selected = true;
        });

        Assert.Equal(3, (await site.PageAsync("/cv")).QuerySelectorAll("main .entry").Length);
    }

    private static Paper Paper(int number)
    {
        var paper = new Paper
        {
            Slug = $"paper-{number}",
            CitationKey = $"paper{number}",
            Title = $"Paper {number}",
            IsOwn = true,
        };
        paper.Publish(null);
        return paper;
    }
}
