using System.Globalization;
using System.Text.RegularExpressions;
using Portfolio.Core.Charts;

namespace Portfolio.Core.Markup;

/// <summary>
/// A chart as it is typed in a code block: <c>```chart bar Title</c>, then a name, a comma and a number in each line. A
/// first line that ends in no number names the two columns. What is not that is null with what to tell its writer.
/// </summary>
internal sealed partial record ChartText(
    Func<ChartWords, IReadOnlyList<ChartValue>, string> Draw,
    string Title,
    string Names,
    string Counts,
    IReadOnlyList<ChartValue> Values
)
{
    public const string Word = "chart";

    // More would be neither read nor drawn apart.
    private const int MostRows = 100;

    /// <summary><paramref name="line"/> is the line of the text in which the block begins, from 1.</summary>
    public static ChartText? Read(string arguments, string text, int line, List<MarkupWarning> warnings)
    {
        var words = arguments
            .Trim()
            .Split(' ', 2, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var kind = words.Length > 0 ? words[0] : "";
        if (DrawingOf(kind) is not { } draw)
        {
            warnings.Add(MarkupWarning.ChartOfNoKind(line, kind));
            return null;
        }
        var (names, counts) = ("", "");
        List<ChartValue> values = [];
        foreach (var (at, row) in text.Split('\n').Index().Where(row => !string.IsNullOrWhiteSpace(row.Item)))
        {
            var (name, number) = Cells(row);
            if (ValueOf(number) is { } value && name.Length > 0)
                values.Add(new(name, value));
            else if (values.Count == 0 && names.Length == 0 && name.Length > 0 && !HasDigit().IsMatch(number))
                (names, counts) = (name, number);
            else
            {
                warnings.Add(MarkupWarning.NoChartRow(line + at + 1, row));
                return null;
            }
        }
        if (values.Count is 0 or > MostRows)
        {
            warnings.Add(MarkupWarning.ChartSize(line, MostRows));
            return null;
        }
        return new(draw, words.Length > 1 ? words[1] : counts, names, counts, values);
    }

    private static Func<ChartWords, IReadOnlyList<ChartValue>, string>? DrawingOf(string kind) =>
        kind.ToLowerInvariant() switch
        {
            "bar" => HorizontalBars.Draw,
            "column" => Columns.Draw,
            "line" => LineChart.Draw,
            _ => null,
        };

    /// <summary>The last comma, tab or Chinese comma parts them: a name may hold commas.</summary>
    private static (string Name, string Number) Cells(string row)
    {
        var at = row.LastIndexOfAny([',', '，', '\t']);
        return at < 0 ? ("", "") : (row[..at].Trim().Trim('"'), row[(at + 1)..].Trim());
    }

    private static double? ValueOf(string number) =>
        double.TryParse(number, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)
        && value < 1e15
            ? value
            : null;

    [GeneratedRegex(@"\d")]
    private static partial Regex HasDigit();
}
