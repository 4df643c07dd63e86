using Microsoft.EntityFrameworkCore;
using Portfolio.Core.Essays;
using Portfolio.Core.Languages;
using Portfolio.Core.Media;
using Portfolio.Core.News;
using Portfolio.Core.Publishing;
using Portfolio.Tests.Support;

namespace Portfolio.Tests.Web.Admin;

/// <summary>What is done to several rows of a list at once.</summary>
public sealed class ChosenEntriesTests : OwnedSite
{
    private const string List = "/admin/essays?state=Draft";

    private async Task ArrangeAsync() =>
        await Site.ArrangeAsync(db =>
        {
            foreach (var name in new[] { "one", "two", "three" })
                db.Add(
                    new Essay
                    {
                        Slug = name,
                        Title = LocalizedText.Of("en", name),
                        Tags = ["old"],
                    }
                );
        });

    private Task<string> SlugsAsync(PublicationState state) =>
        Site.AskAsync(async db =>
            string.Join(
                ' ',
                await db.Essays.Where(e => e.State == state).OrderBy(e => e.Id).Select(e => e.Slug).ToListAsync()
            )
        );

    [Fact]
    public async Task Ticked_drafts_are_published_together_and_taken_back_together()
    {
        await ArrangeAsync();

        using var answer = await Owner.SubmitAsync(
            await Owner.PageAsync(List),
            new() { ["id"] = "2" },
            "[value=publish]"
        );

        Assert.Equal(List, answer.Headers.Location!.ToString());
        Assert.Equal("two", await SlugsAsync(PublicationState.Published));
        var page = await Owner.PageAsync(List);
        Assert.Contains("Changed: 1.", page.QuerySelector(".flash")!.TextContent, StringComparison.Ordinal);
        await Owner.PressAsync(page, ".flash button");
        Assert.Equal("", await SlugsAsync(PublicationState.Published));
    }

    [Fact]
    public async Task Tags_are_added_to_those_there_are()
    {
        await ArrangeAsync();

        var typed = new Dictionary<string, string> { ["id"] = "3", ["add-tags"] = "new, old" };
        await Owner.SubmittedAsync(await Owner.PageAsync(List), typed, "[value=tag]");

        Assert.Equal(["old", "new"], await Site.AskAsync(async db => (await db.Essays.FindAsync(3))!.Tags));
    }

    [Fact]
    public async Task What_is_put_into_the_trash_comes_back_at_one_press()
    {
        await ArrangeAsync();

        var page = await Owner.SubmittedAsync(await Owner.PageAsync(List), new() { ["id"] = "1" }, "[value=delete]");
        Assert.Equal(2, await Site.AskAsync(db => db.Essays.CountAsync()));
        await Owner.PressAsync(page, ".flash button");

        Assert.Equal(
            "one two three",
            string.Join(
                ' ',
                (await SlugsAsync(PublicationState.Draft)).Split(' ').OrderBy(s => s.Length).ThenBy(s => s)
            )
        );
    }

    [Fact]
    public async Task Nothing_ticked_changes_nothing_and_says_so()
    {
        await ArrangeAsync();

        var page = await Owner.SubmittedAsync(await Owner.PageAsync(List), [], "[value=delete]");

        Assert.StartsWith("Nothing changed", page.QuerySelector(".flash p")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(3, await Site.AskAsync(db => db.Essays.CountAsync()));
    }

    [Theory]
    [InlineData("news")]
    [InlineData("pages")]
    [InlineData("work")]
    [InlineData("media")]
    public async Task Every_list_of_the_kind_has_its_bar(string noun)
    {
        await Site.ArrangeAsync(ExampleSite.Fill);
        await Site.ArrangeAsync(db =>
            db.Add(
                new MediaFile
                {
                    Hash = "a",
                    FileName = "a.pdf",
                    ContentType = "application/pdf",
                }
            )
        );

        var page = await Owner.PageAsync("/admin/" + noun);

        Assert.NotNull(page.QuerySelector(".pk"));
        Assert.NotNull(page.QuerySelector($"form [formaction='/admin/{noun}/chosen'][value=delete]"));
    }

    [Fact]
    public async Task News_is_searched_and_sorted_by_state_in_the_address()
    {
        await Site.ArrangeAsync(db =>
        {
            var open = new NewsItem { Slug = "a", Text = LocalizedText.Of("en", "A bridge opens") };
            open.Publish(null);
            db.AddRange(open, new NewsItem { Slug = "b", Text = LocalizedText.Of("en", "A weir breaks") });
        });

        Assert.Equal("A weir breaks", await TitlesAsync("/admin/news?q=weir"));
        Assert.Equal("A bridge opens", await TitlesAsync("/admin/news?state=Published"));
    }

    [Theory]
    [InlineData("", "three two one")]
    [InlineData("?sort=title", "one three two")]
    public async Task Essays_are_sorted_as_the_address_says(string query, string titles)
    {
        foreach (var name in new[] { "one", "two", "three" })
        {
            await Site.ArrangeAsync(db => db.Add(new Essay { Slug = name, Title = LocalizedText.Of("en", name) }));
            Site.Clock.Now += TimeSpan.FromMinutes(1);
        }

        Assert.Equal(titles, await TitlesAsync("/admin/essays" + query));
    }

    private async Task<string> TitlesAsync(string path) =>
        string.Join(' ', (await Owner.PageAsync(path)).QuerySelectorAll("main .ttl").Select(t => t.TextContent.Trim()));
}
