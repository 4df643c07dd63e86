using System.Net;
using Portfolio.Tests.Support;

namespace Portfolio.Tests.Web;

/// <summary>What a visitor asks of the reading list in its address.</summary>
public sealed class ReadingFilterTests(PaperSite papers) : IClassFixture<PaperSite>
{
    private const string Noise = "ada2018noise";
    private const string Ears = "chen2020ears";

    [Theory]
    [InlineData("status=read", Noise)]
    [InlineData("status=to-read&status=Skimmed", "rivers", "book", "loose")]
    [InlineData("section=water", "rivers")]
    [InlineData("year=2018", Noise, "again")]
    [InlineData("year=2010-2018", Noise, "book", "again")]
    [InlineData("year=-2010", "loose", "book")]
    [InlineData("year=2019-", Ears)]
    [InlineData("read=2026", Noise)]
    [InlineData("read=2024", "again")]
    [InlineData("tag=ice", "book")]
    [InlineData("author=Ada+Example", Noise)]
    [InlineData("author=Example", Noise, "book")]
    [InlineData("author=Ludwig van Example", "book")]
    [InlineData("author=van Example", "book")]
    [InlineData("author=水利组", "book")]
    [InlineData("type=book", "book")]
    [InlineData("q=noise+ada", Noise)]
    [InlineData("q=100%25", "rivers")]
    [InlineData("status=read&year=2018&tag=rivers&author=Sample&q=hiss", Noise)]
    [InlineData("status=read&year=2019")]
    [InlineData("sort=published", Ears, "again", Noise, "book", "loose", "rivers")]
    [InlineData("sort=rating", "again", Noise, "*")]
    [InlineData("sort=read", Noise, "*")]
    [InlineData("sort=added", Noise, "*")]
    [InlineData("sort=title", "book", "loose", Noise, Ears, "again", "rivers")]
    public async Task The_list_shows_what_the_address_asks(string query, params string[] slugs)
    {
        var page = await papers.Site.PageAsync("/reading?" + query);

        var shown = page.QuerySelectorAll(".cat h3 a").Select(a => a.GetAttribute("href")!.Split('/')[^1]).ToList();
        if (slugs is [.. var first, "*"])
            (slugs, shown) = (first, shown[..first.Length]);
        if (!query.StartsWith("sort", StringComparison.Ordinal))
            (slugs, shown) = ([.. slugs.Order()], [.. shown.Order()]);
        Assert.Equal(slugs, shown);
    }

    [Theory]
    [InlineData("status=7&year=soon&sort=random&read=0000-13", "7, soon, random, 0000-13")]
    [InlineData("year=%00&page=1", "\0")]
    public async Task What_is_not_understood_is_told_and_left_out(string query, string told)
    {
        var page = await papers.Site.PageAsync("/reading?" + query);

        Assert.Equal(6, page.QuerySelectorAll(".cat > li").Length);
        Assert.Contains(
            $"left out: {told}".Replace('\0', '\ufffd'),
            page.Body!.TextContent.Replace('\0', '\ufffd'),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("section=nowhere")]
    [InlineData("tag='; DROP TABLE Papers --")]
    [InlineData("author=%25")]
    [InlineData("type=<b>")]
    [InlineData("q=\"%22*")]
    public async Task What_nothing_is_like_finds_nothing(string query)
    {
        var page = await papers.Site.PageAsync("/reading?" + query);

        Assert.Empty(page.QuerySelectorAll(".cat > li"));
        Assert.Contains("No paper on the list is like that.", page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_thing_that_is_asked_can_be_taken_away()
    {
        var page = await papers.Site.PageAsync("/zh/reading?status=read&status=reading&section=sound&year=2015-2020");

        Assert.Equal(
            [
                ("已读 ×", "移除：已读", "/zh/reading?status=reading&section=sound&year=2015-2020"),
                ("在读 ×", "移除：在读", "/zh/reading?status=read&section=sound&year=2015-2020"),
                ("分类：声音 ×", "移除：分类：声音", "/zh/reading?status=read&status=reading&year=2015-2020"),
                (
                    "发表于：2015–2020 ×",
                    "移除：发表于：2015–2020",
                    "/zh/reading?status=read&status=reading&section=sound"
                ),
            ],
            page.QuerySelectorAll(".asked a")
                .Select(a => (a.TextContent, a.GetAttribute("aria-label")!, a.GetAttribute("href")!))
        );
        Assert.Equal("noindex", page.Meta("robots"));
    }

    [Fact]
    public async Task The_form_shows_what_is_asked_and_how_much_there_is()
    {
        var page = await papers.Site.PageAsync("/reading?status=read&section=sound&author=Ada+Example");

        Assert.Equal("read", page.QuerySelector("[name=status][checked]")!.GetAttribute("value"));
        Assert.Equal("Sound (2)", page.QuerySelector("#section [selected]")!.TextContent);
        Assert.Equal("Ada Example", page.QuerySelector("#author")!.GetAttribute("value"));
        Assert.True(page.QuerySelector(".rest")!.HasAttribute("open"));
        Assert.False((await papers.Site.PageAsync("/reading")).QuerySelector(".rest")!.HasAttribute("open"));
    }

    [Fact]
    public async Task Empty_fields_of_the_form_leave_the_address()
    {
        using var visitor = papers.Site.Visitor();

        using var answer = await visitor.GetAsync(
            new Uri("/zh/reading?q=&status=read&section=&sort=title", UriKind.Relative)
        );

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Equal("/zh/reading?status=read&sort=title", answer.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task The_strip_of_the_years_keeps_what_else_is_asked_and_leads_back()
    {
        var years = (await papers.Site.PageAsync("/reading?year=2018&sort=title")).QuerySelectorAll(".years a");

        Assert.Equal(
            [
                "/reading?sort=title&year=2001",
                "/reading?sort=title&year=2010",
                "/reading?sort=title",
                "/reading?sort=title&year=2020",
            ],
            years.Select(a => a.GetAttribute("href"))
        );
        Assert.Equal("true", years[2].GetAttribute("aria-current"));
        Assert.EndsWith("2018: 2 papers", years[2].TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_row_leads_to_the_lists_of_its_authors_and_tags_and_says_its_state_in_words()
    {
        var row = (await papers.Site.PageAsync("/reading?tag=rivers")).QuerySelector(".cat > li")!;

        Assert.Equal(
            ["/reading?author=Ada%20Example", "/reading?author=Bo%20Sample"],
            row.QuerySelectorAll(".by a").Select(a => a.GetAttribute("href"))
        );
        Assert.Equal("/reading?tag=rivers", row.QuerySelector(".tags a")!.GetAttribute("href"));
        Assert.Equal("✓ Read", row.QuerySelector(".chip")!.TextContent);
        Assert.Equal("4.5 of 5 stars", row.QuerySelector(".stars")!.GetAttribute("aria-label"));
    }
}
