using System.Text.RegularExpressions;

namespace Portfolio.Core.Bibliography.Citations;

/// <summary>
/// The place in a work that a citation names behind its key: pages (<c>p. 5</c>, <c>pp. 33-35</c>, <c>5</c>,
/// <c>第5页</c>), which each style labels in its own way, or any other words (<c>chap. 3</c>), which stay as they are.
/// </summary>
internal sealed partial record CitedPlace(string? Pages, string Words)
{
    public static CitedPlace Parse(string text)
    {
        var place = text.Trim(' ', ',', '，');
        return PagesAtStart().Match(place) is { Success: true } match
            ? new(match.Groups["pages"].Value, place[match.Length..].Trim())
            : new(null, place);
    }

    public bool IsEmpty => Pages is null && Words.Length == 0;

    /// <summary>With pages written by <paramref name="label"/>, and what is said besides.</summary>
    public string Written(Func<string, string> label) =>
        Pages is null ? Words
        : Words.Length == 0 ? label(Pages)
        : $"{label(Pages)} {Words}";

    [GeneratedRegex(
        @"^(?:pp?\.?\s*|pages?\s+|第\s*)?(?<pages>[a-z]?[0-9]+(?:\s*[-–—,]+\s*[a-z]?[0-9]+)*|(?<=\s|\.)[ivxlc]+(?:[-–][ivxlc]+)?)(?![\w.])\s*页?",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex PagesAtStart();
}
