using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Portfolio.Core.Essays;
using Portfolio.Core.Languages;
using Portfolio.Tests.Support;
using SkiaSharp;

namespace Portfolio.Tests.Web.Cards;

/// <summary>What WeChat, QQ, Mastodon and the like show of a link to a page.</summary>
public sealed class SharedPageTests : IAsyncLifetime
{
    private const string Host = "https://mira.example";
    private readonly SiteFactory site = new();

    public async Task InitializeAsync()
    {
        await site.ArrangeAsync(ExampleSite.Fill);
        await site.ChangeAsync(async db => (await db.Settings.SingleAsync()).PublicUrl = Host);
    }

    public async Task DisposeAsync() => await site.DisposeAsync();

    [Fact]
    public async Task A_shared_essay_has_title_sentence_and_picture_in_the_language_it_was_shared_in()
    {
        var page = await site.PageAsync("/zh/essays/rain-and-weirs");

        Assert.Equal("怎样分辨雨与堰", Property(page, "og:title"));
        Assert.Equal("article", Property(page, "og:type"));
        Assert.Equal(Host + "/zh/essays/rain-and-weirs", Property(page, "og:url"));
        Assert.Equal("两者都沙沙作响，只有一个会停。", Property(page, "og:description"));
        Assert.Equal(("zh_CN", "en_US"), (Property(page, "og:locale"), Property(page, "og:locale:alternate")));
        Assert.Equal("2026-10-25T12:00:00+08:00", Property(page, "article:published_time"));
        Assert.Equal("summary_large_image", page.Meta("'twitter:card'"));
        var picture = Property(page, "og:image")!;
        Assert.StartsWith(Host + "/zh/cards/page/essays/rain-and-weirs.png?v=", picture, StringComparison.Ordinal);
        Assert.Equal(("1200", "630"), (Property(page, "og:image:width"), Property(page, "og:image:height")));
        foreach (
            var (name, value) in new[]
            {
                ("name", "怎样分辨雨与堰"),
                ("description", "两者都沙沙作响，只有一个会停。"),
                ("image", picture),
            }
        )
            Assert.Equal(value, page.QuerySelector($"meta[itemprop={name}]")!.GetAttribute("content"));
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/zh/")]
    [InlineData("/essays")]
    [InlineData("/essays/rain-and-weirs")]
    [InlineData("/zh/work/weir")]
    [InlineData("/papers/lindqvist2026weirs")]
    [InlineData("/reading/stats")]
    [InlineData("/tags/C%23%20%26%20%E9%9B%A8")]
    [InlineData("/news/fortieth-bridge")]
    [InlineData("/zh/instruments")]
    public async Task Every_page_has_a_picture_with_all_words_in_its_middle_square(string address)
    {
        var shared = Property(await site.PageAsync(address), "og:image")!;

        var (bytes, picture) = await PictureAsync(shared[Host.Length..]);
        using (picture)
        {
            Assert.InRange(bytes, 1, 200 * 1024);
            Assert.Equal((1200, 630), (picture.Width, picture.Height));
            var edge = picture.GetPixel(0, 0);
            foreach (var x in Enumerable.Range(0, 284).Concat(Enumerable.Range(916, 284)))
                Assert.All(Enumerable.Range(0, 630), y => Assert.Equal(edge, picture.GetPixel(x, y)));
            Assert.True(picture.Pixels.Distinct().Count() > 20);
        }
    }

    [Fact]
    public async Task A_new_title_is_a_new_picture_at_a_new_address()
    {
        var before = Property(await site.PageAsync("/essays/rain-and-weirs"), "og:image")!;
        await site.ChangeAsync(async db =>
            (await db.Essays.SingleAsync(e => e.Slug == "rain-and-weirs")).Title = LocalizedText.Of("en", "Hail 🌧️")
        );

        var after = Property(await site.PageAsync("/essays/rain-and-weirs"), "og:image")!;

        Assert.NotEqual(before, after);
        Assert.Equal(
            before[..before.IndexOf('?', StringComparison.Ordinal)],
            after[..after.IndexOf('?', StringComparison.Ordinal)]
        );
    }

    [Fact]
    public async Task What_is_not_public_or_not_there_is_not_drawn()
    {
        await site.ArrangeAsync(db =>
            db.Add(
                new Essay
                {
                    Slug = "draft",
                    Title = LocalizedText.Of("en", "Secret plans"),
                    Body = LocalizedText.Of("en", "x"),
                }
            )
        );

        var (_, draft) = await PictureAsync("/cards/page/essays/draft.png");
        var (_, essays) = await PictureAsync("/cards/page/essays.png");
        var (_, words) = await PictureAsync("/cards/page/tags/words%20of%20somebody.png");
        var (_, home) = await PictureAsync("/cards/page.png");

        Assert.Equal(essays.Bytes, draft.Bytes);
        Assert.Equal(home.Bytes, words.Bytes);
        foreach (var picture in new[] { draft, essays, words, home })
            picture.Dispose();
    }

    [Fact]
    public async Task Nothing_is_said_about_sharing_while_nobody_knows_the_address_or_nothing_is_there()
    {
        Assert.Null(Property((await site.AnswerAsync("/nowhere")).Page, "og:title"));
        await site.ChangeAsync(async db => (await db.Settings.SingleAsync()).PublicUrl = null);
        Assert.Null(Property(await site.PageAsync("/"), "og:image"));
    }

    private static string? Property(IHtmlDocument page, string name) =>
        page.QuerySelector($"meta[property='{name}']")?.GetAttribute("content");

    private async Task<(int Bytes, SKBitmap Picture)> PictureAsync(string address)
    {
        using var visitor = site.Visitor();
        var bytes = await visitor.GetByteArrayAsync(new Uri(address, UriKind.Relative));
        return (bytes.Length, SKBitmap.Decode(bytes));
    }
}
