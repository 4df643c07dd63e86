using Portfolio.Core.Dates;

namespace Portfolio.Core.Papers;

/// <summary>When papers were read to the end. What has no day stands in no day, what has no month in no month.</summary>
public sealed class ReadingTimes(IReadOnlyList<Reading> readings)
{
    public int Count => readings.Count;

    /// <summary>The years in which something was read, the latest first.</summary>
    public IReadOnlyList<int> Years { get; } =
    [.. readings.Select(r => r.FinishedOn.Year).Distinct().OrderDescending()];

    public IReadOnlyList<Tally> PerYear { get; } = Tally.Years(readings.Select(r => r.FinishedOn.Year));

    public IReadOnlyDictionary<DateOnly, int> PerDay { get; } =
        readings
            .Select(r => r.FinishedOn)
            .Where(date => date.Day is not null)
            .CountBy(date => new DateOnly(date.Year, date.Month!.Value, date.Day!.Value))
            .ToDictionary();

    /// <summary>So many months that end with that of <paramref name="today"/>, the earliest first.</summary>
    public IReadOnlyList<(PartialDate Month, int Count)> Months(DateOnly today, int count)
    {
        var first = new DateOnly(today.Year, today.Month, 1).AddMonths(1 - count);
        var counts = readings
            .Where(r => r.FinishedOn.Month is not null)
            .CountBy(r => (r.FinishedOn.Year, r.FinishedOn.Month!.Value))
            .ToDictionary();
        return
        [
            .. Enumerable
                .Range(0, count)
                .Select(n => first.AddMonths(n))
                .Select(m => (PartialDate.Of(m.Year, m.Month), counts.GetValueOrDefault((m.Year, m.Month)))),
        ];
    }

    /// <summary>How many may belong to the days from <paramref name="from"/> to <paramref name="to"/>, and have no day that says so.</summary>
    public int WithoutDay(DateOnly from, DateOnly to)
    {
        var (first, last) = (PartialDate.Of(from), PartialDate.Of(to));
        return readings.Count(r =>
            r.FinishedOn.Day is null && !r.FinishedOn.IsBefore(first) && !last.IsBefore(r.FinishedOn)
        );
    }
}
