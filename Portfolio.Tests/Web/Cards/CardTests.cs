using System.Net;
using System.Xml.Linq;
using Microsoft.EntityFrameworkCore;
using Portfolio.Core.Dates;
using Portfolio.Core.Papers;
using Portfolio.Tests.Support;
using SkiaSharp;

namespace Portfolio.Tests.Web.Cards;

/// <summary>Pictures that pages elsewhere show.</summary>
public sealed class CardTests : IAsyncLifetime
{
    private readonly SiteFactory site = new();

    public Task InitializeAsync() => site.ArrangeAsync(ExampleSite.Fill);

    public async Task DisposeAsync() => await site.DisposeAsync();

    [Fact]
    public async Task The_card_tells_what_is_read_and_was_finished_and_nothing_that_is_not_public()
    {
        var secret = new Paper
        {
            Slug = "secret",
            Title = "Secret draft",
            Status = ReadingStatus.Reading,
        };
        var unlisted = new Paper
        {
            Slug = "unlisted",
            Title = "Unlisted one",
            Status = ReadingStatus.Read,
        };
        unlisted.Unlist();
        await site.ArrangeAsync(db => db.AddRange(secret, unlisted));

        var card = XDocument.Parse(await TextAsync("/zh/cards/reading.svg"));

        var words = card.Descendants().Where(e => e.Name.LocalName == "text").Select(e => e.Value).ToList();
        Assert.Equal("在读", words[0]);
        Assert.Contains("Ears", words);
        Assert.Contains(words, w => w.StartsWith("A Short Theory of Noise", StringComparison.Ordinal));
        Assert.Contains("2026年3月 · ★★★★½", words);
        Assert.DoesNotContain("ecret", card.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("Unlisted", card.ToString(), StringComparison.Ordinal);
        // A proxy that takes the file alone gets all of it.
        Assert.DoesNotContain("url(", card.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("href", card.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_SVG_is_light_or_dark_as_the_reader_is_unless_the_address_says_so()
    {
        Assert.Contains("prefers-color-scheme:dark", await TextAsync("/cards/reading.svg"), StringComparison.Ordinal);
        var dark = await TextAsync("/cards/reading.svg?theme=dark");
        Assert.DoesNotContain("prefers-color-scheme", dark, StringComparison.Ordinal);
        Assert.Contains("#181715", dark, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pictures_are_drawn_light_and_dark_with_something_on_them()
    {
        using var light = await PictureAsync("/cards/reading.png");
        using var dark = await PictureAsync("/cards/reading.png?theme=dark");
        using var year = await PictureAsync("/zh/cards/reading-2026.png");

        Assert.Equal((960, light.Height), (light.Width, dark.Height));
        Assert.NotEqual(light.GetPixel(2, 2), dark.GetPixel(2, 2));
        Assert.True(Colours(light) > 20);
        Assert.Equal((1080, 1440), (year.Width, year.Height));
        Assert.True(Colours(year) > 20);
    }

    [Fact]
    public async Task The_picture_of_a_year_has_a_code_once_the_site_has_an_address()
    {
        using var without = await PictureAsync("/cards/reading-2026.png");
        await site.ChangeAsync(async db => (await db.Settings.SingleAsync()).PublicUrl = "https://mira.example");
        using var with = await PictureAsync("/cards/reading-2026.png");

        Assert.Equal(without.GetPixel(2, 2), without.GetPixel(1080 - 96 - 180, 1206 + 30));
        Assert.Contains(
            Enumerable.Range(0, 200),
            x => with.GetPixel(1080 - 96 - 210 + x, 1206 + 30) != with.GetPixel(2, 2)
        );
    }

    [Theory]
    [InlineData("/cards/reading.svg?theme=pink")]
    [InlineData("/cards/reading.png?theme=DARK")]
    [InlineData("/cards/reading-2025.png")]
    [InlineData("/cards/reading-0000.png")]
    [InlineData("/cards/reading-20260.png")]
    public async Task No_other_picture_is_drawn(string address) =>
        Assert.Equal(HttpStatusCode.NotFound, (await site.AnswerAsync(address)).Status);

    [Fact]
    public async Task A_picture_that_still_holds_is_not_sent_again_and_may_be_kept_for_minutes()
    {
        using var visitor = site.Visitor();
        using var head = await visitor.SendAsync(new(HttpMethod.Head, new Uri("/cards/reading.png", UriKind.Relative)));
        Assert.Equal("image/png", head.Content.Headers.ContentType!.ToString());
        Assert.Equal(TimeSpan.FromMinutes(5), head.Headers.CacheControl!.MaxAge);

        using var again = new HttpRequestMessage(HttpMethod.Get, new Uri("/cards/reading.png", UriKind.Relative));
        again.Headers.IfNoneMatch.Add(head.Headers.ETag!);
        using var answer = await visitor.SendAsync(again);
        Assert.Equal(HttpStatusCode.NotModified, answer.StatusCode);

        await site.ChangeAsync(async db =>
            (await db.Papers.SingleAsync(p => p.Slug == "loose")).FinishedOn = PartialDate.Of(2026, 11, 22)
        );
        using var changed = new HttpRequestMessage(HttpMethod.Get, new Uri("/cards/reading.png", UriKind.Relative));
        changed.Headers.IfNoneMatch.Add(head.Headers.ETag!);
        using var anew = await visitor.SendAsync(changed);
        Assert.Equal(HttpStatusCode.OK, anew.StatusCode);
    }

    private static int Colours(SKBitmap picture) => picture.Pixels.Distinct().Count();

    private async Task<string> TextAsync(string address)
    {
        using var visitor = site.Visitor();
        return await visitor.GetStringAsync(new Uri(address, UriKind.Relative));
    }

    private async Task<SKBitmap> PictureAsync(string address)
    {
        using var visitor = site.Visitor();
        return SKBitmap.Decode(await visitor.GetByteArrayAsync(new Uri(address, UriKind.Relative)));
    }
}
