using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;

namespace Portfolio.Core.Bibliography;

/// <summary>
/// A Digital Object Identifier in lower case without prefix, as <c>10.1103/physrev.47.777</c>: DOIs differ in nothing
/// but case are the same (<see href="https://www.doi.org/doi-handbook/"/>).
/// </summary>
public sealed partial record Doi
{
    private Doi(string name) => Name = name;

    public string Name { get; }
    public string Url => $"https://doi.org/{Name}";

    /// <summary>Reads <c>10.…</c>, <c>doi:10.…</c> and addresses at doi.org.</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out Doi? doi)
    {
        doi = null;
        if (text is null || !text.Contains("10.", StringComparison.Ordinal))
            return false;
        if (IsBare(text))
        {
            doi = new(text.ToLowerInvariant());
            return true;
        }
        if (Shape().Match(text.Trim()) is not { Success: true } match)
            return false;
        var name = match.Groups["name"].Value;
        if (match.Groups["address"].Success)
            name = Uri.UnescapeDataString(name);
        doi = new(name.ToLowerInvariant());
        return true;
    }

    public override string ToString() => Name;

    // As most are written; the shape below says it whole.
    private static bool IsBare(string text)
    {
        var slash = text.IndexOf('/');
        return slash is >= 7 and <= 12
            && slash < text.Length - 1
            && text.StartsWith("10.", StringComparison.Ordinal)
            && !text.AsSpan(3, slash - 3).ContainsAnyExceptInRange('0', '9')
            && !text.AsSpan(slash).ContainsAnyExceptInRange('!', '~')
            && text[^1] is not ('.' or ',' or ';');
    }

    [GeneratedRegex(
        @"^(?:(?<address>https?://(?:dx\.|www\.)?doi\.org/)|doi:?\s*)?(?<name>10\.[0-9]{4,9}(?:\.[0-9]+)*/\S*[^\s.,;])[.,;]?$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Shape();
}
