using System.Globalization;
using System.Text.RegularExpressions;

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

    /// <summary>Reads <c>2020</c> and <c>2020a</c>.</summary>
    public static bool TryYear(string text, out int year, out string? suffix)
    {
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
        var match = MonthAndDay().Match(text);
        if (!match.Success)
            return false;
        var name = match.Groups["month"].Value.ToLowerInvariant();
        month = Array.FindIndex(Months, each => name.StartsWith(each, StringComparison.Ordinal)) + 1;
        if (match.Groups["day"] is { Success: true } digits)
            day = int.Parse(digits.Value, CultureInfo.InvariantCulture);
        return month > 0 && (name is "sept" || FullName(month).StartsWith(name, StringComparison.Ordinal));
    }

    private static string FullName(int month) =>
        CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month).ToLowerInvariant();

    [GeneratedRegex("^([0-9]{4})([a-z]{0,2})$", RegexOptions.CultureInvariant)]
    private static partial Regex YearAndSuffix();

    [GeneratedRegex(
        @"^(?:(?<day>[0-9]{1,2})(?:st|nd|rd|th)?\.?\s+)?(?<month>[a-z]{3,9})\.?(?:[\s,]+(?<day>[0-9]{1,2})(?:st|nd|rd|th)?)?$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex MonthAndDay();
}
