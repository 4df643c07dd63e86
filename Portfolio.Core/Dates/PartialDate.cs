using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Portfolio.Core.Dates;

/// <summary>
/// A date of which only the year, or only year and month, may be known: <c>2026</c>, <c>2026-03</c>, <c>2026-03-01</c>
/// (EDTF level 0, <see href="https://www.loc.gov/standards/datetime/"/>). Years run from 1 to 9999. Compared by its
/// text, so that an unknown month comes before January of the same year.
/// </summary>
public sealed partial record PartialDate : IComparable<PartialDate>
{
    private PartialDate(int year, int? month, int? day) => (Year, Month, Day) = (year, month, day);

    public int Year { get; }
    public int? Month { get; }
    public int? Day { get; }

    /// <summary>Makes a date of its parts.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such date, or a day is given without a month.</exception>
    public static PartialDate Of(int year, int? month = null, int? day = null) =>
        IsDate(year, month, day)
            ? new(year, month, day)
            : throw new ArgumentOutOfRangeException(nameof(year), $"{year}-{month}-{day} is not a date.");

    public static PartialDate Of(DateOnly date) => new(date.Year, date.Month, date.Day);

    /// <summary>Reads <c>2026</c>, <c>2026-3</c>, <c>2026-03-01</c>; anything else, <c>2026-13</c> included, is refused.</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out PartialDate? date)
    {
        date = null;
        if (Shape().Match(text?.Trim() ?? "") is not { Success: true } match)
            return false;
        int? Part(int i) =>
            match.Groups[i].Success ? int.Parse(match.Groups[i].Value, CultureInfo.InvariantCulture) : null;
        var (year, month, day) = (Part(1)!.Value, Part(2), Part(3));
        if (!IsDate(year, month, day))
            return false;
        date = new(year, month, day);
        return true;
    }

    public static PartialDate Parse(string text) =>
        TryParse(text, out var date)
            ? date
            : throw new FormatException($"'{text}' is not a date such as 2026, 2026-03 or 2026-03-01.");

    public int CompareTo(PartialDate? other) => string.CompareOrdinal(ToString(), other?.ToString());

    public static bool operator <(PartialDate a, PartialDate b) => a.CompareTo(b) < 0;

    public static bool operator >(PartialDate a, PartialDate b) => a.CompareTo(b) > 0;

    public static bool operator <=(PartialDate a, PartialDate b) => a.CompareTo(b) <= 0;

    public static bool operator >=(PartialDate a, PartialDate b) => a.CompareTo(b) >= 0;

    /// <summary>Whether it is earlier for sure: 2023 may be before or after 2023-09, and is not.</summary>
    public bool IsBefore(PartialDate other)
    {
        var (mine, others) = (ToString(), other.ToString());
        return string.CompareOrdinal(mine, 0, others, 0, Math.Min(mine.Length, others.Length)) < 0;
    }

    /// <summary>The stored form: <c>2026</c>, <c>2026-03</c> or <c>2026-03-01</c>.</summary>
    public override string ToString() =>
        (Month, Day) switch
        {
            (null, _) => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}"),
            (_, null) => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{Month:00}"),
            _ => string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{Month:00}-{Day:00}"),
        };

    private static bool IsDate(int year, int? month, int? day) =>
        year is >= 1 and <= 9999
        && (month is null || month is >= 1 and <= 12)
        && (day is null || month is not null && day >= 1 && day <= DateTime.DaysInMonth(year, month.Value));

    // Not \d, which is also the digits of other scripts, that no number is read from.
    [GeneratedRegex(@"^([0-9]{4})(?:-([0-9]{1,2})(?:-([0-9]{1,2}))?)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Shape();
}
