using System.Globalization;
using System.Text.RegularExpressions;
using Portfolio.Core.Dates;

namespace Portfolio.Core.Bibliography;

/// <summary>
/// Dates of which a <see cref="PartialDate"/> holds but the beginning: the Extended Date/Time Format, levels 0 and 1
/// (<see href="https://www.loc.gov/standards/datetime/"/>), as BibLaTeX uses it: ranges <c>2012-05/2013</c>, open ones
/// <c>2012/..</c>, seasons <c>2012-21</c>, <c>2012~</c>, <c>2012?</c>, <c>201X</c>, times.
/// </summary>
internal static partial class Edtf
{
    /// <summary>
    /// Reads text of that format. <paramref name="start"/> is the first day, month or year it names, null when the
    /// beginning is open or before the year 1; of a decade or century that is known it is the first year.
    /// </summary>
    public static bool TryRead(string text, out PartialDate? start)
    {
        start = null;
        var match = Shape().Match(text.Trim());
        if (!match.Success || !match.Groups["year"].Success && !match.Groups["end"].Success)
            return false;
        if (!match.Groups["year"].Success || match.Groups["minus"].Success)
            return true;
        var year = match.Groups["year"].Value.Replace('X', '0');
        // A month above 12 is a season, of which no month is the first everywhere.
        var month = Number(match.Groups["month"]) is var m and <= 12 ? m : null;
        var day = month is null ? null : Number(match.Groups["day"]);
        var known = string.Join('-', new[] { year, $"{month:00}", $"{day:00}" }.Where(part => part.Length > 0));
        return PartialDate.TryParse(known, out start) || year == "0000";
    }

    private static int? Number(Group digits) =>
        int.TryParse(digits.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private const string Month = "(?:0[1-9]|1[0-2]|2[1-9]|3[0-9]|4[01]|XX)";
    private const string Day = "(?:0[1-9]|[12][0-9]|3[01]|XX)";

    [GeneratedRegex(
        "^(?:(?<minus>-)?(?<year>[0-9]{4}|[0-9]{3}X|[0-9]{2}XX)"
            + $"(?:-(?<month>{Month})(?:-(?<day>{Day})(?:T[0-9:]{{5,8}}(?:Z|[+-][0-9:]{{2,5}})?)?)?)?[?~%]?|\\.\\.)?"
            + $"(?:/(?:(?<end>-?[0-9X]{{4}}(?:-{Month}(?:-{Day}(?:T[0-9:]{{5,8}}(?:Z|[+-][0-9:]{{2,5}})?)?)?)?[?~%]?)|\\.\\.)?)?$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Shape();
}
