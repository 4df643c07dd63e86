using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;

namespace Portfolio.Core.Bibliography;

/// <summary>
/// An arXiv identifier, <c>1706.03762</c> or before April 2007 <c>hep-th/9901001</c>, with its version if one is named
/// (<see href="https://info.arxiv.org/help/arxiv_identifier.html"/>).
/// </summary>
public sealed partial record ArxivId
{
    private ArxivId(string id, int? version) => (Id, Version) = (id, version);

    /// <summary>The identifier without version: equal for all versions of one paper.</summary>
    public string Id { get; }
    public int? Version { get; }
    public string Url => $"https://arxiv.org/abs/{this}";

    /// <summary>Reads an identifier that is the whole text: alone, after <c>arXiv:</c>, or in an arxiv.org address.</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out ArxivId? id) => TryMatch(Whole(), text, out id);

    /// <summary>Finds an identifier that text names as one: <c>arXiv preprint arXiv:1706.03762</c>, an address, a DOI.</summary>
    public static bool TryFind(string? text, [NotNullWhen(true)] out ArxivId? id)
    {
        id = null;
        return text is not null
            && text.Contains("arxiv", StringComparison.OrdinalIgnoreCase)
            && TryMatch(Named(), text, out id);
    }

    public override string ToString() => Version is null ? Id : $"{Id}v{Version}";

    private static bool TryMatch(Regex shape, string? text, [NotNullWhen(true)] out ArxivId? id)
    {
        id = null;
        if (string.IsNullOrEmpty(text))
            return false;
        if (shape.Match(text.Trim()) is not { Success: true } match)
            return false;
        var version = int.TryParse(match.Groups["version"].Value, out var number) ? number : (int?)null;
        id = new(match.Groups["id"].Value, version);
        return true;
    }

    private const string Id2007 =
        @"(?<id>[0-9]{4}\.[0-9]{4,5}|[a-z]+(?:-[a-z]+)?(?:\.[A-Z]{2})?/[0-9]{7})(?:v(?<version>[0-9]{1,3}))?";
    private const string Prefix =
        @"(?:arxiv[:\s]\s*|(?:https?://)?(?:www\.|export\.)?arxiv\.org/(?:abs|pdf|html)/|10\.48550/arxiv\.)";

    [GeneratedRegex(
        $@"^(?:{Prefix})?{Id2007}(?:\.pdf|\s*\[[^\]]*\])?$",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    )]
    private static partial Regex Whole();

    [GeneratedRegex($@"\b{Prefix}{Id2007}(?![0-9])", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Named();
}
