using Microsoft.EntityFrameworkCore;
using Portfolio.Core.Dates;
using Portfolio.Core.Media;
using Portfolio.Core.News;
using Portfolio.Core.Profiles;
using Portfolio.Tests.Support;

namespace Portfolio.Tests.Web;

/// <summary>The first screen of the home page, and its blocks as the owner chose them.</summary>
public sealed class HomeTests : IAsyncLifetime, IAsyncDisposable
{
    private readonly SiteFactory site = new();

    public Task InitializeAsync() => site.ArrangeAsync(ExampleSite.Fill);

    public async ValueTask DisposeAsync() => await site.DisposeAsync();

    Task IAsyncLifetime.DisposeAsync() => DisposeAsync().AsTask();

    [Fact]
    public async Task Three_actions_lead_to_the_CV_the_mailbox_and_the_first_place_elsewhere()
    {
        var actions = (await site.PageAsync("/")).QuerySelectorAll(".actions a");

        Assert.Equal(["CV", "mira@river.example", "GitHub"], actions.Select(a => a.TextContent.Trim()));
        Assert.Equal("/cv", actions[0].GetAttribute("href"));
        Assert.Equal("https://github.com/mira-rivers", actions[2].GetAttribute("href"));
    }

    [Fact]
    public async Task Without_mailbox_links_and_work_there_is_no_row_of_actions()
    {
        await ChangeAsync(profile => (profile.Email, profile.Links) = ("", []));
        await site.ArrangeAsync(db => db.RemoveRange(db.Work));

        Assert.Null((await site.PageAsync("/")).QuerySelector(".actions"));
    }

    [Fact]
    public async Task News_beyond_the_limit_scroll_in_a_box_that_the_keyboard_reaches_and_else_are_not_there()
    {
        await site.ArrangeAsync(db => db.AddRange(Enumerable.Range(1, 9).Select(News)));
        await ChangeAsync(profile => Block(profile, HomeBlockKind.News).Limit = 2);
        Assert.Equal(2, (await NewsAsync()).Items);

        await ChangeAsync(profile => Block(profile, HomeBlockKind.News).Scrollable = true);

        Assert.Equal(("News", "0", 11), await NewsAsync());
    }

    [Fact]
    public async Task Featured_work_is_what_the_home_page_shows_and_a_featured_essay_comes_first()
    {
        await ChangeAsync(profile =>
            profile.HomeBlocks = [
                new() { Kind = HomeBlockKind.Work },
                new() { Kind = HomeBlockKind.LatestEssays, Limit = 2 },
            ]
        );
        Assert.Equal((3, "How to tell rain from a weir"), await ShownAsync());

        await site.ChangeAsync(async db =>
        {
            (await db.Work.SingleAsync(w => w.Slug == "recorder")).Featured = true;
            (await db.Essays.SingleAsync(e => e.Slug == "first-recordings")).Featured = true;
        });

        Assert.Equal((1, "First recordings"), await ShownAsync());

        async Task<(int Work, string Essay)> ShownAsync()
        {
            var sections = (await site.PageAsync("/")).QuerySelectorAll("main .sec");
            return (
                sections[0].QuerySelectorAll(".entry").Length,
                sections[1].QuerySelector(".entry h3")!.TextContent.Trim()
            );
        }
    }

    [Fact]
    public async Task Everything_that_fits_within_the_limit_does_not_scroll()
    {
        await ChangeAsync(profile => Block(profile, HomeBlockKind.News).Scrollable = true);

        Assert.Equal((null, null, 2), await NewsAsync());
    }

    [Fact]
    public async Task Work_and_selected_papers_show_their_pictures()
    {
        await site.ArrangeAsync(db =>
        {
            var picture = Picture();
            db.Work.Single(w => w.Slug == "weir").Image = picture;
            db.Papers.Single(p => p.CitationKey == "lindqvist2026weirs").Preview = picture;
        });

        var page = await site.PageAsync("/");

        Assert.Equal(["A weir", "A weir"], page.QuerySelectorAll(".entry .pv").Select(i => i.GetAttribute("alt")));
    }

    [Fact]
    public async Task A_place_elsewhere_is_told_in_words_beside_its_drawing()
    {
        var place = (await site.PageAsync("/")).QuerySelector(".links li")!;

        Assert.Equal("true", place.QuerySelector("svg")!.GetAttribute("aria-hidden"));
        Assert.Equal("GitHub", place.QuerySelector("span")!.TextContent);
    }

    private async Task<(string? Name, string? Tab, int Items)> NewsAsync()
    {
        var news = (await site.PageAsync("/"))
            .QuerySelectorAll("section")
            .Single(s => s.QuerySelector("h2")!.TextContent == "News");
        var body = news.QuerySelector(".body")!;
        return (body.GetAttribute("aria-label"), body.GetAttribute("tabindex"), news.QuerySelectorAll("li").Length);
    }

    private Task ChangeAsync(Action<Profile> change) =>
        site.ArrangeAsync(db => change(db.Profiles.Include(p => p.Links).Include(p => p.HomeBlocks).Single()));

    private static HomeBlock Block(Profile profile, HomeBlockKind kind) =>
        profile.HomeBlocks.Single(b => b.Kind == kind);

    private static NewsItem News(int number)
    {
        var news = new NewsItem
        {
            Slug = $"ripple-{number}",
            Date = PartialDate.Of(2020 + number % 5),
            Text = ExampleSite.English($"Ripple {number}."),
        };
        news.Publish(null);
        return news;
    }

    private static MediaFile Picture() =>
        new()
        {
            Hash = new string('a', 64),
            FileName = "weir.png",
            ContentType = "image/png",
            Size = 1,
            Width = 90,
            Height = 60,
            Alt = ExampleSite.English("A weir"),
        };
}
