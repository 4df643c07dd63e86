using System.Net;
using Microsoft.EntityFrameworkCore;
using Portfolio.Core.Essays;
using Portfolio.Tests.Support;

namespace Portfolio.Tests.Web;

/// <summary>Where a reader goes from an essay: to related ones, to its year, to its writer.</summary>
public sealed class ReadOnTests : IAsyncLifetime
{
    private readonly SiteFactory site = new();

    public Task InitializeAsync() =>
        site.ArrangeAsync(db =>
        {
            Essay("weirs", 2026, "How loud a weir is [@ada2018noise].", "rivers", "sound");
            Essay("rain", 2026, "Rain.", "rivers").Featured = true;
            Essay("ears", 2025, "Ears.", "rivers", "sound");
            Essay("noise", 2024, "Also [see @ada2018noise].", "other");
            Essay("stones", 2024, "Stones.", "stones");
            Essay("secret", 2026, "Hidden.", "rivers", "sound").Unpublish();

            Essay Essay(string slug, int year, string body, params string[] tags)
            {
                var essay = new Essay
                {
                    Slug = slug,
                    Title = ExampleSite.Both($"On {slug}", $"论{slug}"),
                    Body = ExampleSite.Both(body, body),
                    Tags = [.. tags],
                };
                essay.Publish(new(year, 5, 1, 0, 0, 0, TimeSpan.Zero));
                db.Add(essay);
                return essay;
            }
        });

    public async Task DisposeAsync() => await site.DisposeAsync();

    [Fact]
    public async Task Rare_tags_and_shared_citations_make_essays_related_and_drafts_are_not()
    {
        var page = await site.PageAsync("/essays/weirs");

        // "sound" and "rivers" before one citation, and that before "rivers", which two others have.
        Assert.Equal(
            ["/essays/ears", "/essays/noise", "/essays/rain"],
            page.QuerySelectorAll("section:has(h2)")
                .Single(s => s.QuerySelector("h2")!.TextContent == "Related")
                .QuerySelectorAll("a")
                .Select(a => a.GetAttribute("href"))
        );
        Assert.DoesNotContain(
            "Related",
            (await site.PageAsync("/essays/stones")).Body!.TextContent,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Essays_of_a_year_have_a_page_and_a_year_without_any_has_none()
    {
        var page = await site.PageAsync("/essays?year=2024");

        Assert.Equal(
            ["/essays/noise", "/essays/stones"],
            page.QuerySelectorAll(".entries h3 a").Select(a => a.GetAttribute("href"))
        );
        Assert.Equal("2024: 2 essays", page.QuerySelector(".archive [aria-current]")!.TextContent);
        var whole = await site.PageAsync("/essays");
        Assert.Equal(4, whole.QuerySelectorAll(".archive a").Length);
        Assert.Equal("On rain", whole.QuerySelector(".entry:has(.feat) h3")!.TextContent.Trim());
        using var none = await site.Visitor().GetAsync(new Uri("/essays?year=1999", UriKind.Relative));
        Assert.Equal(HttpStatusCode.NotFound, none.StatusCode);
    }

    [Fact]
    public async Task Reader_answers_by_email_unless_the_owner_wants_no_answers()
    {
        Assert.Null(await ReplyAsync());
        await site.ChangeAsync(async db => (await db.Profiles.SingleAsync()).Email = "ada@example.edu");

        Assert.Equal("mailto:ada@example.edu?subject=Re%3A%20On%20weirs", await ReplyAsync());
        var source = await site.Visitor().GetStringAsync(new Uri("/essays/weirs", UriKind.Relative));
        Assert.DoesNotContain("ada@example.edu", source, StringComparison.Ordinal);

        await site.ChangeAsync(async db => (await db.Profiles.SingleAsync()).WithoutReplies = true);
        Assert.Null(await ReplyAsync());
    }

    private async Task<string?> ReplyAsync() =>
        (await site.PageAsync("/essays/weirs")).QuerySelector("a[href^='mailto:']")?.GetAttribute("href");
}
