using System.Globalization;
using Portfolio.Core.Dates;

namespace Portfolio.Core.Bibliography.Citations;

/// <summary>Dates in the words of the styles.</summary>
internal static class CitedDates
{
    /// <summary>APA, behind the year: <c>March 14</c>; null when only the year is known.</summary>
    public static string? MonthAndDay(PartialDate? date) =>
        date?.Month is { } month ? Join(" ", Month(month), Day(date)) : null;

    /// <summary>IEEE: <c>Mar. 14, 2020</c>, <c>Mar. 2020</c>, <c>2020</c>.</summary>
    public static string? Ieee(PartialDate? date) =>
        date switch
        {
            null => null,
            { Month: { } month, Day: not null } => $"{Short(month)} {Day(date)}, {Year(date)}",
            { Month: { } month } => $"{Short(month)} {Year(date)}",
            _ => Year(date),
        };

    /// <summary>MLA: <c>14 Mar. 2020</c>.</summary>
    public static string? Mla(PartialDate? date) =>
        date is null ? null : Join(" ", Day(date), date.Month is { } month ? Short(month) : null, Year(date));

    /// <summary>Chicago and APA, of the day something was looked up: <c>March 14, 2020</c>.</summary>
    public static string? Long(PartialDate? date) =>
        date is null ? null : Join(date.Day is null ? " " : ", ", MonthAndDay(date), Year(date));

    private static string Year(PartialDate date) => date.Year.ToString(CultureInfo.InvariantCulture);

    private static string? Day(PartialDate date) => date.Day?.ToString(CultureInfo.InvariantCulture);

    private static string Month(int month) => CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month);

    private static string Short(int month) =>
        month switch
        {
            >= 5 and <= 7 => Month(month),
            9 => "Sept.",
            _ => Month(month)[..3] + ".",
        };

    private static string Join(string between, params string?[] parts) =>
        string.Join(between, parts.Where(part => part is not null));
}
