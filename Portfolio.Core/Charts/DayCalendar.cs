using System.Globalization;

namespace Portfolio.Core.Charts;

/// <summary>
/// A year of days, a column for each week from Monday, darker where more happened. One image of two drawings, half a
/// year each, that stand side by side or one below the other as there is room.
/// </summary>
public static class DayCalendar
{
    private const double Pitch = 13;
    private const double Cell = 11;
    private const double Left = 30;
    private const double Top = 18;

    /// <summary>The days from <paramref name="from"/> to <paramref name="to"/>; <paramref name="culture"/> names months and weekdays.</summary>
    public static string Draw(
        ChartWords words,
        DateOnly from,
        DateOnly to,
        IReadOnlyDictionary<DateOnly, int> counts,
        CultureInfo culture
    )
    {
        var monday = MondayOf(from);
        var weeks = ((to.DayNumber - monday.DayNumber) / 7) + 1;
        var half = (weeks + 1) / 2;
        var most = counts.Where(c => c.Key >= from && c.Key <= to).Select(c => c.Value).DefaultIfEmpty().Max();
        string Half(int first, int count)
        {
            var svg = new Svg("days", Left + (count * Pitch), Top + (7 * Pitch), words: null);
            Weekdays(svg, culture);
            Months(svg, monday.AddDays(7 * first), count, culture);
            for (var day = 0; day < 7 * count; day++)
            {
                var date = monday.AddDays((7 * first) + day);
                if (date >= from && date <= to)
                    svg.Bar(
                        $"d{Level(counts.GetValueOrDefault(date), most)}",
                        Left + (day / 7 * Pitch),
                        Top + (day % 7 * Pitch),
                        Cell,
                        Cell
                    );
            }
            return svg.ToString();
        }
        var label = Svg.Encode($"{words.Title}. {words.Description}");
        return $"<div class=\"calendar\" role=\"img\" aria-label=\"{label}\">{Half(0, half)}{Half(half, weeks - half)}</div>";
    }

    private static DateOnly MondayOf(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + 6) % 7));

    private static void Weekdays(Svg svg, CultureInfo culture)
    {
        foreach (var row in new[] { 0, 2, 4 })
        {
            var name = culture.DateTimeFormat.GetAbbreviatedDayName((DayOfWeek)(row + 1));
            svg.Words("label", 0, Top + (row * Pitch) + 9.5, name);
        }
    }

    // Above the week in which a month begins, and above the first week if there is room before the next.
    private static void Months(Svg svg, DateOnly monday, int weeks, CultureInfo culture)
    {
        for (var week = 0; week < weeks; week++)
        {
            var sunday = monday.AddDays((7 * week) + 6);
            if (sunday.Day <= 7 || (week == 0 && sunday.Day <= 14))
                svg.Words("label", Left + (week * Pitch), 11, MonthName(sunday, culture));
        }
    }

    private static string MonthName(DateOnly day, CultureInfo culture) =>
        culture.DateTimeFormat.GetAbbreviatedMonthName(day.Month);

    /// <summary>0: none; 1 to 4: the quarter of the most that happened on one day.</summary>
    private static int Level(int count, int most) =>
        count == 0 ? 0 : Math.Max(1, (int)Math.Ceiling(4.0 * count / Math.Max(4, most)));
}
