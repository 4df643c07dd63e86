using System.Text.RegularExpressions;
using Markdig.Syntax.Inlines;
using Portfolio.Core.Exchange.Import.Documents;

namespace Portfolio.Core.Exchange.Import.GitHubReadme;

/// <summary>A link of a paper, with what its address tells: a DOI or an arXiv id without its version, or empty.</summary>
internal sealed partial record PaperAddress(string Kind, string Url)
{
    public const int MaxLength = 2000;

    public string Doi => DoiShape().Match(Url).Groups[1].Value.ToLowerInvariant();

    public string ArxivId => ArxivShape().Match(Url).Groups[1].Value;

    public static PaperAddress Of(LinkInline link) => new(KindOf(InlineText.Of(link), link.Url!), link.Url!);

    /// <summary>Whether the words of a link say what is behind it rather than how a paper is called.</summary>
    public static bool IsLabel(string words) => Label().IsMatch(words.Trim('[', ']', ' '));

    private static string KindOf(string words, string url) =>
        Code().IsMatch(words) || Uri.TryCreate(url, UriKind.Absolute, out var address) && address.Host == "github.com"
            ? "code"
        : words.Contains("slide", StringComparison.OrdinalIgnoreCase) ? "slides"
        : words.Contains("poster", StringComparison.OrdinalIgnoreCase) ? "poster"
        : words.Contains("video", StringComparison.OrdinalIgnoreCase) ? "video"
        : words.Contains("supp", StringComparison.OrdinalIgnoreCase) && IsLabel(words) ? "supplement"
        : Site().IsMatch(words) ? "site"
        : url.EndsWith(".pdf", StringComparison.OrdinalIgnoreCase)
        || words.Equals("pdf", StringComparison.OrdinalIgnoreCase)
            ? "pdf"
        : "url";

    [GeneratedRegex(
        @"^(?:https?://|(?:pdf|paper|arxiv|abs|doi|link|url|html|code|github|model|demo|data(?:set)?|project|page|website|site|homepage|blog|video|slides?|poster|supp\w*|bib(?:tex)?|论文|链接|代码|原文|地址)(?:$|[ &/]))",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Label();

    [GeneratedRegex("^(?:code|github|source|代码)", RegexOptions.IgnoreCase)]
    private static partial Regex Code();

    [GeneratedRegex("^(?:project|page|website|site|homepage|blog|demo)", RegexOptions.IgnoreCase)]
    private static partial Regex Site();

    [GeneratedRegex(@"^https?://(?:dx\.)?doi\.org/(10\.\d{4,9}/[^\s?#]+)", RegexOptions.IgnoreCase)]
    private static partial Regex DoiShape();

    [GeneratedRegex(
        @"^https?://(?:www\.|cn\.)?arxiv\.org/(?:abs|pdf|html)/(\d{4}\.\d{4,5}|[a-z-]+(?:\.[A-Z]{2})?/\d{7})",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex ArxivShape();
}
