using System.Text.RegularExpressions;

namespace Portfolio.Core.Bibliography.Csv;

/// <summary>
/// A spreadsheet runs a cell that begins with one of <c>= + - @</c>, a tab or a line break as a formula
/// (<see href="https://owasp.org/www-community/attacks/CSV_Injection"/>): it is written behind an apostrophe, which marks
/// text there, and which reading takes away again.
/// </summary>
internal static partial class FormulaCell
{
    public static string Write(string text) => Formula().IsMatch(text) ? "'" + text : text;

    public static string Read(string cell) => cell is ['\'', ..] && Formula().IsMatch(cell) ? cell[1..] : cell;

    // One that has apostrophes already gets one more, so that exactly one is taken away.
    [GeneratedRegex("^'*[=+\\-@\\t\\r\\n]", RegexOptions.CultureInvariant)]
    private static partial Regex Formula();
}
