using System.Net;
using Microsoft.EntityFrameworkCore;
using Portfolio.Core.Languages;
using Portfolio.Core.Media;
using Portfolio.Core.Uploads;
using Portfolio.Tests.Support;

namespace Portfolio.Tests.Web;

/// <summary>The widths in which a picture is served and shown.</summary>
public sealed class SmallerPictureTests : IAsyncLifetime
{
    private readonly SiteFactory site = new();

    public Task InitializeAsync() => site.ArrangeAsync(ExampleSite.Fill);

    public async Task DisposeAsync() => await site.DisposeAsync();

    [Fact]
    public async Task Picture_in_a_text_comes_in_the_widths_that_a_screen_may_need()
    {
        var media = await StoreAsync(ExamplePictures.Jpeg(1200, 800), "My weir.jpg");
        await WriteAsync($"![A weir](/{media.Address})");

        var image = (await site.PageAsync("/essays/rain-and-weirs")).QuerySelector(".prose img")!;

        Assert.Equal(
            string.Join(", ", new[] { 480, 960, 1200 }.Select(w => $"/media/{media.Hash}/{w}/My-weir.webp {w}w")),
            image.GetAttribute("srcset")
        );
        Assert.Equal("(min-width: 640px) 640px, 100vw", image.GetAttribute("sizes"));
        Assert.Equal(("1200", "800"), (image.GetAttribute("width"), image.GetAttribute("height")));
        Assert.Equal(("lazy", "async"), (image.GetAttribute("loading"), image.GetAttribute("decoding")));
    }

    [Fact]
    public async Task Portrait_comes_at_once_and_the_feed_names_every_width_with_its_host()
    {
        var media = await StoreAsync(ExamplePictures.Jpeg(1200, 800), "me.jpg");
        await WriteAsync($"![A weir](/{media.Address})");
        await site.ChangeAsync(async db =>
        {
            (await db.Profiles.SingleAsync()).PhotoId = media.Id;
            (await db.Settings.SingleAsync()).PublicUrl = "https://ada.example";
        });

        var portrait = (await site.PageAsync("/")).QuerySelector("img.u-photo")!;

        Assert.Contains(
            $"/media/{media.Hash}/480/me.webp 480w",
            portrait.GetAttribute("srcset"),
            StringComparison.Ordinal
        );
        Assert.Null(portrait.GetAttribute("loading"));
        var feed = await site.Visitor().GetStringAsync("/feed.json");
        Assert.Contains($", https://ada.example/media/{media.Hash}/960/me.webp 960w", feed, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Smaller_picture_is_a_webp_kept_for_ever_and_made_again_when_it_is_lost()
    {
        var media = await StoreAsync(ExamplePictures.Jpeg(1200, 800), "weir.jpg");
        for (var time = 0; time < 2; time++)
        {
            using var answer = await GetAsync($"media/{media.Hash}/480/weir.webp");

            Assert.Equal("image/webp", answer.Content.Headers.ContentType!.ToString());
            Assert.Equal("public, max-age=31536000, immutable", answer.Headers.GetValues("Cache-Control").Single());
            Assert.Equal("default-src 'none'; sandbox", answer.Headers.GetValues("Content-Security-Policy").Single());
            var webp = ExaminedFile.Of(await answer.Content.ReadAsByteArrayAsync());
            Assert.Equal((MediaType.Webp, 480, 320), (webp.Type, webp.Width, webp.Height));
            Directory.Delete(Path.Combine(site.DataFolder, "media-cache"), recursive: true);
        }
    }

    [Fact]
    public async Task Forty_visitors_at_once_get_the_same_picture()
    {
        var media = await StoreAsync(ExamplePictures.Jpeg(1200, 800), "weir.jpg");

        var answers = await Task.WhenAll(
            Enumerable.Range(0, 40).Select(_ => site.Visitor().GetByteArrayAsync($"/media/{media.Hash}/480/weir.webp"))
        );

        Assert.Single(answers.Select(Convert.ToHexString).Distinct());
        Assert.DoesNotContain(
            Directory.EnumerateFiles(Path.Combine(site.DataFolder, "media-cache")),
            f => Path.GetFileName(f) != media.Hash && Path.GetFileName(f) != $"{media.Hash}.480"
        );
    }

    [Fact]
    public async Task Width_that_is_not_offered_is_missing_and_a_replaced_picture_leads_to_the_new_one()
    {
        var media = await StoreAsync(ExamplePictures.Jpeg(1200, 800), "weir.jpg");
        var old = media.Hash;

        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync($"media/{old}/481/weir.webp"));
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync($"media/{old}/1600/weir.webp"));
        await site.AskAsync(async db =>
        {
            media = await db.Media.SingleAsync(m => m.Hash == old);
            await new StoreMedia(db).ReplaceAsync(media, new MemoryStream(ExamplePictures.Jpeg(300, 200)), default);
            return 0;
        });

        using var answer = await GetAsync($"media/{old}/960/weir.webp");
        Assert.Equal("/" + media.Address, answer.Headers.Location!.ToString());
    }

    [Fact]
    public async Task Picture_that_cannot_be_made_smaller_leads_to_itself()
    {
        var media = await StoreAsync(ExamplePictures.Bomb(6000, 6000), "sky.png");

        for (var time = 0; time < 2; time++)
        {
            using var answer = await GetAsync($"media/{media.Hash}/480/sky.webp");
            Assert.Equal("/" + media.Address, answer.Headers.Location!.ToString());
        }
    }

    private Task<MediaFile> StoreAsync(byte[] bytes, string name) =>
        site.AskAsync(async db => (await new StoreMedia(db).RunAsync(new MemoryStream(bytes), name, default)).File);

    private Task WriteAsync(string text) =>
        site.ChangeAsync(async db =>
            (await db.Essays.SingleAsync(e => e.Slug == "rain-and-weirs")).Body = LocalizedText.Of("en", text)
        );

    private async Task<HttpStatusCode> StatusAsync(string address)
    {
        using var answer = await GetAsync(address);
        return answer.StatusCode;
    }

    private Task<HttpResponseMessage> GetAsync(string address) =>
        site.Visitor().GetAsync(new Uri("/" + address, UriKind.Relative));
}
