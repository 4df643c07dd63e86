namespace Portfolio.Core.Dates;

/// <summary>
/// The site's time zone at work: every date shown, archive year and schedule is computed here, from instants in UTC.
/// </summary>
public sealed class SiteTime(TimeZoneInfo zone, TimeProvider clock)
{
    public TimeZoneInfo Zone => zone;
    public DateTimeOffset Now => clock.GetUtcNow();
    public DateOnly Today => DateOf(Now);

    /// <summary>The calendar day of an instant at the site.</summary>
    public DateOnly DateOf(DateTimeOffset instant) => DateOnly.FromDateTime(At(instant).DateTime);

    /// <summary>The instant with the offset that holds at the site at that moment.</summary>
    public DateTimeOffset At(DateTimeOffset instant) => TimeZoneInfo.ConvertTime(instant, zone);

    /// <summary>The instant at which a wall clock at the site shows this; an hour skipped in spring counts as the next.</summary>
    public DateTimeOffset InstantOf(DateTime wallClock)
    {
        var local = DateTime.SpecifyKind(wallClock, DateTimeKind.Unspecified);
        while (zone.IsInvalidTime(local))
            local = local.AddMinutes(30);
        return new DateTimeOffset(local, zone.GetUtcOffset(local)).ToUniversalTime();
    }
}
