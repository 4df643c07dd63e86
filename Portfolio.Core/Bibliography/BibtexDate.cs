using System.Globalization;
using System.Text.RegularExpressions;
using Portfolio.Core.Dates;

namespace Portfolio.Core.Bibliography;

/// <summary>The year, month and day of BibTeX fields as people write them.</summary>
internal static partial class BibtexDate
{
    /// <summary>The abbreviations every BibTeX style defines, January first.</summary>
    public static readonly string[] Months =
    [
        "jan",
        "feb",
        "mar",
        "apr",
        "may",
        "jun",
        "jul",
        "aug",
        "sep",
        "oct",
        "nov",
        "dec",
    ];

    /// <summary>Reads <c>2020</c>, <c>2020a</c> and <c>2020年</c>.</summary>
    public static bool TryYear(string text, out int year, out string? suffix)
    {
        suffix = null;
        if (text.Length == 4 && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out year))
            return year > 0;
        var match = YearAndSuffix().Match(text);
        year = match.Success ? int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture) : 0;
        suffix = match.Groups[2] is { Length: > 0 } letters ? letters.Value : null;
        return year > 0;
    }

    /// <summary>Reads <c>mar</c>, <c>March</c>, <c>Sept.</c>, <c>3</c>, <c>mar 1</c>, <c>July 30th</c>, <c>2 sep</c>.</summary>
    public static bool TryMonth(string text, out int month, out int? day)
    {
        day = null;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out month))
            return month is >= 1 and <= 12;
        month = Array.IndexOf(Months, text) + 1;
        if (month > 0)
            return true;
        var match = MonthAndDay().Match(text);
        if (!match.Success)
            return false;
        var name = match.Groups["month"].Value.ToLowerInvariant();
        month = Array.FindIndex(Months, each => name.StartsWith(each, StringComparison.Ordinal)) + 1;
        if (match.Groups["day"] is { Success: true } digits)
            day = int.Parse(digits.Value, CultureInfo.InvariantCulture);
        return month > 0 && (name is "sept" || FullName(month).StartsWith(name, StringComparison.Ordinal));
    }

    /// <summary>
    /// Reads the first year of what holds more than one or is not sure: <c>2012/2013</c>, <c>2012–13</c>,
    /// <c>201X</c>, <c>c. 2012</c>, <c>[2012]</c>.
    /// </summary>
    public static bool TryFirstYear(string text, out int year)
    {
        year = 0;
        if (Edtf.TryRead(text, out var start))
            year = start?.Year ?? 0;
        else if (UnsureYear().Match(text) is { Success: true } match)
            year = int.Parse(match.Groups["year"].Value, CultureInfo.InvariantCulture);
        return year > 0;
    }

    /// <summary>Reads the first month and day of <c>May–June</c>, <c>jul/aug</c>, <c>June 30 – July 2</c>, <c>3–5 May</c>.</summary>
    public static bool TryFirstMonth(string text, out int month, out int? day)
    {
        (month, day) = (0, null);
        var match = Range().Match(text);
        return match.Success && TryMonth($"{match.Groups["month"]} {match.Groups["day"]}".Trim(), out month, out day);
    }

    /// <summary>The day if the month has it, else the month.</summary>
    public static PartialDate First(int year, int month, int? day) =>
        PartialDate.Of(year, month, day >= 1 && day <= DateTime.DaysInMonth(year, month) ? day : null);

    /// <summary>Would the year field of this text give this year, and stay?</summary>
    public static bool BeginsIn(string text, int year) =>
        !TryYear(text, out _, out _) && TryFirstYear(text, out var first) && first == year;

    /// <summary>Would the month field of this text give month and day of this date, and stay?</summary>
    public static bool BeginsIn(string text, PartialDate date) =>
        TryFirstMonth(text, out var month, out var day)
        && (day is null ? month == date.Month : First(date.Year, month, day) == date);

    public static bool IsSeason(string text) => Season().IsMatch(text);

    private static string FullName(int month) =>
        CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month).ToLowerInvariant();

    [GeneratedRegex(
        @"^(?:(?:c\.|ca\.?|circa|about|©|\[)\s*)*(?<year>[0-9]{4})\s*(?:[-–—/]\s*[0-9]{1,4}|\?)?\s*\]?$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex UnsureYear();

    [GeneratedRegex(
        @"^(?:(?<day>[0-9]{1,2})(?:st|nd|rd|th)?\.?\s*[-–—/]\s*[0-9]{1,2}(?:st|nd|rd|th)?\.?\s+(?<month>[a-z]{3,9})\.?"
            + @"|(?:(?<day>[0-9]{1,2})(?:st|nd|rd|th)?\.?\s+)?(?<month>[a-z]{3,9}|[0-9]{1,2})\.?(?:[\s,]+(?<day>[0-9]{1,2})(?:st|nd|rd|th)?)?\s*(?:[-–—/&]|\band\b|\bto\b)\s*[0-9a-z].{0,20})$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Range();

    [GeneratedRegex(
        "^(?:(?:early|mid|late)[ -])?(?:spring|summer|fall|autumn|winter|2[1-4])$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Season();

    [GeneratedRegex("^([0-9]{4})([a-z]{0,2})年?$", RegexOptions.CultureInvariant)]
    private static partial Regex YearAndSuffix();

    [GeneratedRegex(
        @"^(?:(?<day>[0-9]{1,2})(?:st|nd|rd|th)?\.?\s+)?(?<month>[a-z]{3,9})\.?(?:[\s,]+(?<day>[0-9]{1,2})(?:st|nd|rd|th)?)?$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex MonthAndDay();
}
