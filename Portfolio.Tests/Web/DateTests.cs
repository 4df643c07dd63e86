using Microsoft.EntityFrameworkCore;
using Portfolio.Core.Dates;
using Portfolio.Core.Essays;
using Portfolio.Tests.Support;
using Portfolio.Web.Languages;

namespace Portfolio.Tests.Web;

/// <summary>Dates are those of the site's time zone, whatever the server's and the visitor's.</summary>
public sealed class DateTests : IAsyncLifetime
{
    private readonly SiteFactory site = new();

    public Task InitializeAsync() =>
        site.ChangeAsync(async db => (await db.Settings.SingleAsync()).TimeZone = "Asia/Shanghai");

    public async Task DisposeAsync() => await site.DisposeAsync();

    [Theory]
    [InlineData("2026-10-25T23:30:00+08:00", "25 Oct 2026", "2026年10月25日", "2026")]
    [InlineData("2026-10-26T00:30:00+08:00", "26 Oct 2026", "2026年10月26日", "2026")]
    [InlineData("2025-12-31T23:30:00+08:00", "31 Dec 2025", "2025年12月31日", "2025")]
    [InlineData("2026-01-01T00:30:00+08:00", "1 Jan 2026", "2026年1月1日", "2026")]
    public async Task An_essay_has_the_day_it_was_at_the_site(string at, string english, string chinese, string year)
    {
        var essay = new Essay { Slug = "late", Title = ExampleSite.English("Late") };
        essay.Publish(DateTimeOffset.Parse(at, null));
        await site.ArrangeAsync(db => db.Add(essay));

        var list = await site.PageAsync("/essays");
        Assert.Equal(year, list.QuerySelector(".sec h2")!.TextContent);
        Assert.Equal(english, list.QuerySelector("time")!.TextContent);
        Assert.Equal(at[..10], list.QuerySelector("time")!.GetAttribute("datetime"));
        Assert.Equal(chinese, (await site.PageAsync("/zh/essays/late")).QuerySelector("time")!.TextContent);
    }

    [Theory]
    [InlineData("2026-12-31T15:30:00Z", "2026")]
    [InlineData("2026-12-31T16:30:00Z", "2027")]
    public async Task The_year_in_the_foot_turns_at_midnight_of_the_site(string now, string year)
    {
        site.Clock.Now = DateTimeOffset.Parse(now, null);

        Assert.Equal(year, (await site.PageAsync("/work")).QuerySelector(".foot .num")!.TextContent);
    }

    [Theory]
    [InlineData("2026-03-01", "1 Mar 2026", "2026年3月1日")]
    [InlineData("2026-09", "Sep 2026", "2026年9月")]
    [InlineData("2026", "2026", "2026")]
    public void A_date_is_printed_as_far_as_it_is_known(string date, string english, string chinese)
    {
        Assert.Equal(english, PartialDate.Parse(date).Print(new("en")));
        Assert.Equal(chinese, PartialDate.Parse(date).Print(new("zh-Hans")));
    }
}
