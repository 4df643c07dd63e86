using System.Globalization;
using Portfolio.Core.Dates;
using Portfolio.Tests.Support;

namespace Portfolio.Tests.Core.Dates;

public sealed class SiteTimeTests
{
    [Theory]
    [InlineData("Asia/Shanghai", "2026-11-22T15:30:00Z", "2026-11-22")]
    [InlineData("Asia/Shanghai", "2026-11-22T16:30:00Z", "2026-11-23")]
    [InlineData("Asia/Shanghai", "2026-12-31T16:30:00Z", "2027-01-01")]
    [InlineData("America/New_York", "2027-01-01T04:30:00Z", "2026-12-31")]
    [InlineData("UTC", "2026-12-31T23:59:59Z", "2026-12-31")]
    public void Day_is_the_one_at_the_site(string zone, string now, string day)
    {
        var time = At(zone, now);

        Assert.Equal(day, time.Today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
    }

    [Theory]
    [InlineData("Asia/Shanghai", "2027-01-01T00:30", "2026-12-31T16:30:00Z")]
    [InlineData("Asia/Shanghai", "2026-12-31T23:30", "2026-12-31T15:30:00Z")]
    [InlineData("Europe/Berlin", "2026-03-29T02:30", "2026-03-29T01:00:00Z")]
    [InlineData("Europe/Berlin", "2026-10-25T02:30", "2026-10-25T01:30:00Z")]
    public void Wall_clock_of_the_site_is_a_moment(string zone, string wallClock, string instant)
    {
        var time = At(zone, "2026-01-01T00:00:00Z");

        Assert.Equal(Instant(instant), time.InstantOf(DateTime.Parse(wallClock, CultureInfo.InvariantCulture)));
    }

    private static SiteTime At(string zone, string now) =>
        new(TimeZoneInfo.FindSystemTimeZoneById(zone), new FixedClock { Now = Instant(now) });

    private static DateTimeOffset Instant(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);
}
