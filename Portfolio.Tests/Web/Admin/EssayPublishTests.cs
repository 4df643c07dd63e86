using System.Net;
using Microsoft.EntityFrameworkCore;
using Portfolio.Core.Essays;
using Portfolio.Core.Languages;
using Portfolio.Core.Publishing;
using Portfolio.Tests.Support;

namespace Portfolio.Tests.Web.Admin;

/// <summary>At a site in Shanghai, eight hours before UTC.</summary>
public sealed class EssayPublishTests : OwnedSite
{
    private async Task ArrangeAsync(DateTimeOffset now)
    {
        Site.Clock.Now = now;
        await Site.ArrangeAsync(db =>
        {
            db.Settings.Single().TimeZone = "Asia/Shanghai";
            db.Add(
                new Essay
                {
                    Slug = "bottle",
                    Title = LocalizedText.Of("en", "A bottle"),
                    Body = LocalizedText.Of("en", "Glass."),
                }
            );
        });
        // The session that began before is over.
        (await Owner.SignInAsync()).Dispose();
    }

    private static DateTimeOffset Shanghai(int day, int hour, int minute) =>
        new(2026, 12, day, hour, minute, 0, TimeSpan.FromHours(8));

    private async Task<AngleSharp.Html.Dom.IHtmlDocument> ChooseAsync(string who, string at = "") =>
        await Owner.SubmittedAsync(
            await Owner.PageAsync("/admin/essays/publish/1"),
            new() { ["Form.Who"] = who, ["Form.At"] = at }
        );

    [Fact]
    public async Task Publishing_is_taken_back_with_one_press()
    {
        await ArrangeAsync(Shanghai(1, 9, 0));

        var said = await ChooseAsync("Now");
        Assert.Equal(HttpStatusCode.OK, await VisitAsync());
        await Owner.SubmittedAsync(said, [], ".flash button");

        Assert.Equal(PublicationState.Draft, (await Site.AskAsync(db => db.Essays.SingleAsync())).State);
        Assert.Equal(HttpStatusCode.NotFound, await VisitAsync());
        // What changes nothing has nothing to take back.
        Assert.Null((await ChooseAsync("Draft")).QuerySelector(".flash button"));
    }

    [Theory]
    [InlineData(30, 23, 30, "30 Dec 2026")]
    [InlineData(31, 0, 30, "31 Dec 2026")]
    public async Task Published_now_carries_the_day_at_the_site(int day, int hour, int minute, string shown)
    {
        await ArrangeAsync(Shanghai(day, hour, minute));

        await ChooseAsync("Now");

        Site.Clock.Now = Shanghai(31, 12, 0).AddDays(10);
        (await Owner.SignInAsync()).Dispose();
        var list = await Owner.PageAsync("/admin/essays");
        Assert.Contains(
            $"Published · {shown}",
            list.QuerySelector("main table")!.TextContent,
            StringComparison.Ordinal
        );
        Assert.Equal(HttpStatusCode.OK, await VisitAsync());
    }

    [Fact]
    public async Task Scheduled_for_half_past_midnight_appears_then_and_no_sooner()
    {
        await ArrangeAsync(Shanghai(31, 23, 30));

        var page = await ChooseAsync("At", "2027-01-01T00:30");

        Assert.Contains("by itself", page.QuerySelector("[role=status]")!.TextContent, StringComparison.Ordinal);
        var essay = await Site.AskAsync(db => db.Essays.SingleAsync());
        Assert.Equal(PublicationState.Scheduled, essay.State);
        Assert.Equal(new DateTimeOffset(2026, 12, 31, 16, 30, 0, TimeSpan.Zero), essay.PublishedAt);
        Assert.Equal(HttpStatusCode.NotFound, await VisitAsync());
        Site.Clock.Now = Shanghai(31, 23, 30).AddMinutes(59);
        Assert.Equal(HttpStatusCode.NotFound, await VisitAsync());
        Site.Clock.Now = Shanghai(31, 23, 30).AddMinutes(60);
        Assert.Equal(HttpStatusCode.OK, await VisitAsync());
    }

    [Fact]
    public async Task Moment_that_is_past_is_the_day_the_essay_carries()
    {
        await ArrangeAsync(Shanghai(31, 23, 30));

        await ChooseAsync("At", "2020-02-29T08:00");

        var essay = await Site.AskAsync(db => db.Essays.SingleAsync());
        Assert.Equal(PublicationState.Published, essay.State);
        Assert.Equal(new DateTimeOffset(2020, 2, 29, 0, 0, 0, TimeSpan.Zero), essay.PublishedAt);
        var form = await Owner.PageAsync("/admin/essays/publish/1");
        Assert.Equal("2020-02-29T08:00", form.GetElementById("at")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Unlisted_is_read_by_who_has_the_address_and_stands_in_no_list()
    {
        await ArrangeAsync(Shanghai(1, 12, 0));

        await ChooseAsync("Unlisted");

        Assert.Equal(HttpStatusCode.OK, await VisitAsync());
        Assert.DoesNotContain(
            "A bottle",
            (await Site.PageAsync("/essays")).Body!.TextContent,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Draft_again_is_gone_for_visitors()
    {
        await ArrangeAsync(Shanghai(1, 12, 0));
        await ChooseAsync("Now");

        await ChooseAsync("Draft");

        Assert.Equal(HttpStatusCode.NotFound, await VisitAsync());
    }

    [Theory]
    [InlineData("")]
    [InlineData("tomorrow")]
    public async Task Moment_that_is_not_said_is_asked_for(string typed)
    {
        await ArrangeAsync(Shanghai(1, 12, 0));

        var page = await ChooseAsync("At", typed);

        Assert.Contains(
            "Say the day and the time",
            page.GetElementById("at-err")!.TextContent,
            StringComparison.Ordinal
        );
        Assert.Equal(PublicationState.Draft, (await Site.AskAsync(db => db.Essays.SingleAsync())).State);
    }

    [Fact]
    public async Task Publishing_from_the_editor_saves_first()
    {
        await ArrangeAsync(Shanghai(1, 12, 0));

        var page = await Owner.SubmittedAsync(
            await Owner.PageAsync("/admin/essays/edit/1"),
            new() { ["Essay.Body.en"] = "Green glass." },
            "button[value=publish]"
        );

        Assert.Equal("Who sees it", page.QuerySelector("h1")!.TextContent);
        Assert.Equal("Green glass.", (await Site.AskAsync(db => db.Essays.SingleAsync())).Body["en"]);
    }

    [Fact]
    public async Task What_is_missing_is_told_before_others_read_it_and_stands_in_nobodys_way()
    {
        await ArrangeAsync(Shanghai(1, 12, 0));
        await Site.ArrangeAsync(db =>
            db.Essays.Single().Body = LocalizedText.Of("en", "Glass.\n\n![](/media/cup.png)")
        );

        var page = await Owner.PageAsync("/admin/essays/publish/1");

        var checks = page.QuerySelector(".checks")!.TextContent;
        Assert.Contains("Title, Body missing; readers see another language", checks, StringComparison.Ordinal);
        Assert.Contains("No summary", checks, StringComparison.Ordinal);
        Assert.Contains("Line 3: The image /media/cup.png has no description", checks, StringComparison.Ordinal);
        await ChooseAsync("Now");
        Assert.Equal(HttpStatusCode.OK, await VisitAsync());
    }

    private async Task<HttpStatusCode> VisitAsync()
    {
        using var visitor = Site.Visitor();
        using var answer = await visitor.GetAsync(new Uri("/essays/bottle", UriKind.Relative));
        return answer.StatusCode;
    }
}
