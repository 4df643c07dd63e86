using System.Globalization;
using System.Text.RegularExpressions;

namespace Portfolio.Core.Markup.Code;

/// <summary>
/// What is asked of the lines of a code block after its language: <c>```python numbers {1,3-5}</c> numbers them and
/// marks some; <c>diff</c> takes a first <c>+</c> or <c>-</c> for a line that came or went.
/// </summary>
internal sealed partial record CodeLines(bool HasNumbers, bool IsDiff, IReadOnlyList<(int First, int Last)> Marked)
{
    private const string Prefix = "lines-";

    public bool IsPlain => !HasNumbers && !IsDiff && Marked.Count == 0;

    /// <summary>As one class, which is all that passes the allow-list; null when nothing is asked.</summary>
    public static string? ToClass(string? arguments)
    {
        if (string.IsNullOrWhiteSpace(arguments))
            return null;
        var numbers = Numbers().IsMatch(arguments) ? "n" : "";
        var diff = Diff().IsMatch(arguments) ? "d" : "";
        var marked = Braces().Match(arguments) is { Success: true } braces
            ? braces.Groups[1].Value.Replace(" ", "", StringComparison.Ordinal).Replace(',', '_')
            : "";
        var asked = $"{Prefix}{numbers}{diff}{marked}";
        return asked.Length > Prefix.Length && IsClass(asked) ? asked : null;
    }

    public static bool IsClass(string name) => Shape().IsMatch(name);

    public static CodeLines Of(IEnumerable<string> classes, bool isDiff)
    {
        var asked = classes.FirstOrDefault(IsClass)?[Prefix.Length..] ?? "";
        var marked = asked.TrimStart('n', 'd').Split('_', StringSplitOptions.RemoveEmptyEntries).Select(Range);
        var letters = asked.AsSpan(0, asked.Length - asked.TrimStart('n', 'd').Length);
        return new(letters.Contains('n'), isDiff || letters.Contains('d'), [.. marked]);
    }

    /// <summary>The class of a line, from 1; empty for one like the others.</summary>
    public string ClassOf(int number, ReadOnlySpan<char> line) =>
        IsDiff && line.StartsWith("+") ? " ins"
        : IsDiff && line.StartsWith("-") ? " del"
        : Marked.Any(m => number >= m.First && number <= m.Last) ? " on"
        : "";

    private static (int First, int Last) Range(string range)
    {
        var ends = range.Split('-');
        return (Number(ends[0]), Number(ends[^1]));
    }

    private static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\b(?:numbers|linenos|showLineNumbers)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Numbers();

    [GeneratedRegex(@"\bdiff\b", RegexOptions.IgnoreCase)]
    private static partial Regex Diff();

    [GeneratedRegex(@"\{([\d,\s-]+)\}")]
    private static partial Regex Braces();

    [GeneratedRegex(@"^lines-n?d?(?:\d{1,5}(?:-\d{1,5})?(?:_\d{1,5}(?:-\d{1,5})?){0,40})?$")]
    private static partial Regex Shape();
}
