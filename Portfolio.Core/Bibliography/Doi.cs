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
        if (Shape().Match(text.Trim()) is not { Success: true } match)
            return false;
        var name = match.Groups["name"].Value;
        if (match.Groups["address"].Success)
            name = Uri.UnescapeDataString(name);
        doi = new(name.ToLowerInvariant());
        return true;
    }

    public override string ToString() => Name;

    [GeneratedRegex(
        @"^(?:(?<address>https?://(?:dx\.|www\.)?doi\.org/)|doi:?\s*)?(?<name>10\.[0-9]{4,9}(?:\.[0-9]+)*/\S*[^\s.,;])[.,;]?$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Shape();
}
