using System.Globalization;

namespace Portfolio.Core.Bibliography.Citations;

/// <summary>Editions: recorded as <c>2</c>, <c>2nd</c> or <c>Second</c>, printed as <c>2nd</c>.</summary>
internal static class Ordinals
{
    private static readonly string[] Words =
    [
        "first",
        "second",
        "third",
        "fourth",
        "fifth",
        "sixth",
        "seventh",
        "eighth",
        "ninth",
        "tenth",
    ];

    /// <summary>The number of an edition, or null where it is none (<c>Revised</c>).</summary>
    public static int? NumberOf(string? edition)
    {
        if (edition is null)
            return null;
        var word = edition
            .ToLowerInvariant()
            .Replace("edition", "", StringComparison.Ordinal)
            .Trim(' ', '.', '第', '版');
        var digits = word.Length > 2 && char.IsAsciiLetter(word[^1]) ? word[..^2] : word;
        if (int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return number;
        return Array.IndexOf(Words, word) is >= 0 and var at ? at + 1 : null;
    }

    /// <summary><c>2nd ed.</c>; null for the first or none.</summary>
    public static string? Edition(string? edition) =>
        NumberOf(edition) switch
        {
            1 => null,
            { } number => $"{number}{Ending(number)} ed.",
            null when edition is null => null,
            _ => edition.Contains("ed", StringComparison.OrdinalIgnoreCase) && edition.EndsWith('.')
                ? edition
                : $"{edition} ed.",
        };

    private static string Ending(int number) =>
        (number % 100, number % 10) switch
        {
            (>= 11 and <= 13, _) => "th",
            (_, 1) => "st",
            (_, 2) => "nd",
            (_, 3) => "rd",
            _ => "th",
        };
}
