using System.Globalization;
using System.Text.RegularExpressions;
using Portfolio.Core.Dates;

namespace Portfolio.Core.Bibliography.Ris;

/// <summary>
/// The dates of RIS: <c>2020/05/17/other</c>, of which any part but the year may be empty, and what programs write
/// instead: <c>2020-05-17</c>, <c>17 May 2020</c>, <c>May 17</c> beside a year.
/// </summary>
internal static partial class RisDate
{
    /// <summary>
    /// Reads a date; <paramref name="year"/> is that of another tag, for one that names none. What stands behind the
    /// last slash, such as a season, is <c>Other</c>.
    /// </summary>
    public static (PartialDate Date, string? Suffix, string? Other)? Read(string text, int? year)
    {
        var slashes = text.Contains('/') ? Slashes().Match(text) : Match.Empty;
        if (slashes.Success)
            text = string.Join('-', Parts(slashes));
        var other = Absent.IfEmpty(slashes.Groups["other"].Value);
        if (BibtexDate.TryYear(text, out var alone, out var suffix))
            return (PartialDate.Of(alone), suffix, other);
        if (PartialDate.TryParse(text, out var date))
            return (date, null, other);
        if (YearAndWords().Match(text) is { Success: true } words)
        {
            text = words.Groups["words"].Value;
            year = int.Parse(words.Groups["year"].Value, CultureInfo.InvariantCulture);
        }
        return year is >= 1 && BibtexDate.TryMonth(text.Trim(' ', ','), out var month, out var day)
            ? (InMonth(year.Value, month, day), null, other)
            : null;
    }

    private static IEnumerable<string> Parts(Match slashes) =>
        slashes.Groups["part"].Captures.Select(part => part.Value).TakeWhile(part => part.Trim('0').Length > 0);

    public static string Write(PartialDate date) => date.ToString().Replace('-', '/') + (date.Day is null ? "//" : "/");

    private static PartialDate InMonth(int year, int month, int? day) =>
        day is >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? PartialDate.Of(year, month, day)
            : PartialDate.Of(year, month);

    // An empty month or day ends the date; a day without a month is no date.
    [GeneratedRegex(
        "^(?<part>[0-9]{4})(?:/(?<part>[0-9]{1,2})(?![^/])(?:/(?<part>[0-9]{1,2})(?![^/]))?)?/{0,3}(?<other>[^/]*)$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Slashes();

    [GeneratedRegex(
        "^(?:(?<year>[0-9]{4})[ ,]+(?<words>.*[a-zA-Z].*)|(?<words>.*[a-zA-Z].*)[ ,]+(?<year>[0-9]{4}))$",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex YearAndWords();
}
