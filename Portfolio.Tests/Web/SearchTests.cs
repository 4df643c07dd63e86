using System.Net;
using Portfolio.Core.Essays;
using Portfolio.Core.Languages;
using Portfolio.Tests.Support;

namespace Portfolio.Tests.Web;

/// <summary>The page <c>/search</c>, as a visitor without scripts has it.</summary>
public sealed class SearchTests(SearchTests.Example example) : IClassFixture<SearchTests.Example>
{
    private readonly SiteFactory site = example.Site;

    public sealed class Example : IAsyncLifetime
    {
        public SiteFactory Site { get; } = new();

        public Task InitializeAsync() =>
            Site.ArrangeAsync(db =>
            {
                ExampleSite.Fill(db);
                for (var i = 0; i < 21; i++)
                {
                    var many = new Essay { Slug = $"m{i}", Title = LocalizedText.Of("en", $"Many {i}") };
                    many.Publish(null);
                    db.Add(many);
                }
            });

        public async Task DisposeAsync() => await Site.DisposeAsync();
    }

    [Theory]
    [InlineData("hydrophone", "/work/weir", "Work")]
    [InlineData("hiss bo", "/reading/ada2018noise", "Reading")]
    [InlineData("weirs above", "/papers/lindqvist2026weirs", "Papers")]
    [InlineData("colloquium talk", "/news", "News")]
    [InlineData("boat", "/news/fortieth-bridge", "News")]
    [InlineData("bucket", "/instruments", "Page")]
    [InlineData("nine hundred", "/now", "Now")]
    [InlineData("cheap microphones", "/", "Home")]
    [InlineData("怎样分辨", "/essays/rain-and-weirs", "Essays")]
    public async Task Everything_public_is_found_where_it_stands(string query, string path, string kind)
    {
        var page = await site.PageAsync("/search?q=" + Uri.EscapeDataString(query));

        var row = page.QuerySelectorAll(".entry").Single(e => e.QuerySelector("a")!.GetAttribute("href") == path);
        Assert.Equal(kind, row.QuerySelector(".side span")!.TextContent);
        Assert.Equal("noindex", page.Meta("robots"));
    }

    [Fact]
    public async Task Words_are_marked_and_each_text_names_its_language()
    {
        var page = await site.PageAsync("/zh/search?q=cheap+microphones");

        var row = page.QuerySelectorAll(".entry").Single();
        Assert.StartsWith("/zh", row.QuerySelector("a")!.GetAttribute("href"), StringComparison.Ordinal);
        Assert.Equal("en", row.QuerySelector("mark")!.ParentElement!.Closest("[lang]")!.GetAttribute("lang"));
        Assert.Equal("cheap microphones", page.QuerySelector("#q")!.GetAttribute("value"));
        Assert.EndsWith("条结果", page.QuerySelector("[role=status]")!.TextContent.Trim(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("?q=", "")]
    [InlineData("?q=%F0%9F%A6%86", "There is no word in that")]
    [InlineData("?q=%22", "There is no word in that")]
    [InlineData("?q=%00", "There is no word in that")]
    [InlineData("?q=nobody+says+this", "Nothing here says that")]
    [InlineData("?q=<script>alert(1)</script>", "Nothing here says that")]
    public async Task What_finds_nothing_is_told_calmly(string query, string said)
    {
        var page = await site.PageAsync("/search" + query);

        Assert.Empty(page.QuerySelectorAll(".entry"));
        Assert.Contains(said, page.QuerySelector(".found")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task More_than_twenty_have_pages()
    {
        var first = await site.PageAsync("/search?q=many");
        Assert.Equal(20, first.QuerySelectorAll(".entry").Length);
        Assert.Equal("/search?q=many&page=2", first.QuerySelector("[rel=next]")!.GetAttribute("href"));

        Assert.Single((await site.PageAsync("/search?q=many&page=2")).QuerySelectorAll(".entry"));
        foreach (var page in new[] { "3", "0", "-1", "2147483647" })
            Assert.Equal(HttpStatusCode.NotFound, (await site.AnswerAsync("/search?q=many&page=" + page)).Status);
    }

    [Fact]
    public async Task Every_page_links_it_and_names_the_script_of_its_dialog()
    {
        var link = (await site.PageAsync("/essays")).QuerySelector("[data-dialog]")!;

        Assert.Equal("/search", link.GetAttribute("href"));
        using var script = await site.Visitor().GetAsync(new Uri(link.GetAttribute("data-dialog")!, UriKind.Relative));
        Assert.InRange((await script.Content.ReadAsByteArrayAsync()).Length, 1, 3 * 1024);
    }
}
