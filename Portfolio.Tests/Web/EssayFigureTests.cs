using Microsoft.EntityFrameworkCore;
using Portfolio.Core.Languages;
using Portfolio.Core.Media;
using Portfolio.Core.Uploads;
using Portfolio.Tests.Support;

namespace Portfolio.Tests.Web;

/// <summary>Pictures, videos and folded parts of an essay, and what its page may load for them.</summary>
public sealed class EssayFigureTests : IAsyncLifetime
{
    private static readonly string Hash = new('a', 64);
    private readonly SiteFactory site = new();

    public Task InitializeAsync() => site.ArrangeAsync(ExampleSite.Fill);

    public async Task DisposeAsync() => await site.DisposeAsync();

    [Fact]
    public async Task Only_a_page_with_a_video_may_hold_a_frame_and_holds_none_before_a_click()
    {
        Assert.DoesNotContain("frame-src", await PolicyAsync(), StringComparison.Ordinal);
        await WriteAsync("https://www.youtube.com/watch?v=abcdefghijk");

        Assert.Contains("; frame-src https://www.youtube-nocookie.com ", await PolicyAsync(), StringComparison.Ordinal);
        var page = await site.PageAsync("/essays/rain-and-weirs");
        Assert.Empty(page.QuerySelectorAll("iframe"));
        Assert.Single(page.QuerySelectorAll("script[src*=figures]"));
        Assert.Equal(
            "https://www.youtube.com/watch?v=abcdefghijk",
            page.QuerySelector("a[data-frame]")!.GetAttribute("href")
        );
    }

    [Fact]
    public async Task Picture_of_the_site_keeps_its_room_and_a_wide_one_opens_as_soon_as_it_is_there()
    {
        await WriteAsync($"![A weir](/media/{Hash}/weir.png \"The weir\")");
        Assert.Null(
            (await site.PageAsync("/essays/rain-and-weirs")).QuerySelector(".prose img")!.GetAttribute("width")
        );
        await site.ChangeAsync(db =>
        {
            db.Add(
                new MediaFile
                {
                    Hash = Hash,
                    FileName = "weir.png",
                    Width = 1600,
                    Height = 900,
                }
            );
            return Task.CompletedTask;
        });

        var page = await site.PageAsync("/essays/rain-and-weirs");

        var image = page.QuerySelector("figure > a.zoom > img")!;
        Assert.Equal(("1600", "900"), (image.GetAttribute("width"), image.GetAttribute("height")));
        Assert.Equal($"/media/{Hash}/weir.png", image.ParentElement!.GetAttribute("href"));
    }

    [Fact]
    public async Task Drawing_keeps_its_room_too_and_is_no_link_to_a_download()
    {
        var svg = "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 900 300' width='900'/>"u8.ToArray();
        var media = await site.AskAsync(async db =>
            (await new StoreMedia(db).RunAsync(new MemoryStream(svg), "weir.svg", default)).File
        );
        await WriteAsync($"![A weir](/{media.Address} \"The weir\")");

        var image = (await site.PageAsync("/essays/rain-and-weirs")).QuerySelector(".prose figure > img")!;

        Assert.Equal(("900", "300"), (image.GetAttribute("width"), image.GetAttribute("height")));
        Assert.Null(image.GetAttribute("srcset"));
    }

    [Fact]
    public async Task Page_asks_for_what_it_uses_and_for_no_more()
    {
        await WriteAsync("Words.");
        var plain = await site.PageAsync("/essays/rain-and-weirs");
        await WriteAsync("> [!TIP]\n> Words.");
        var withCallout = await site.PageAsync("/essays/rain-and-weirs");

        Assert.Empty(plain.QuerySelectorAll("link[href*=asides], script[src*=figures]"));
        Assert.Single(withCallout.QuerySelectorAll("link[href*=asides]"));
        Assert.Empty(withCallout.QuerySelectorAll("script[src*=figures]"));
    }

    private Task WriteAsync(string text) =>
        site.ChangeAsync(async db =>
            (await db.Essays.SingleAsync(e => e.Slug == "rain-and-weirs")).Body = LocalizedText.Of("en", text)
        );

    private async Task<string> PolicyAsync()
    {
        using var answer = await site.Visitor().GetAsync("/essays/rain-and-weirs");
        return string.Concat(answer.Headers.GetValues("Content-Security-Policy"));
    }
}
