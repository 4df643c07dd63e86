using Microsoft.Extensions.Localization;
using Portfolio.Core.Papers;

namespace Portfolio.Web.Languages;

/// <summary>What a page says of a paper's authors and where it can be read.</summary>
internal static class PaperWords
{
    private const int ShownInList = 4;

    /// <summary>For a row: family names, at most four and then "et al.", with a full stop; empty without authors.</summary>
    public static string AuthorLine(this Paper paper)
    {
        var names = paper.Authors.Where(a => !a.IsEditor).Select(a => a.ShortName).ToList();
        if (names.Count == 0)
            return "";
        var more = paper.HasMoreAuthors || names.Count > ShownInList;
        return string.Join(", ", names.Take(ShownInList)) + (more ? " et al." : ".");
    }

    /// <summary>For the paper's own page: every author with the name as given.</summary>
    public static string AllAuthors(this Paper paper) =>
        string.Join(", ", paper.Authors.Select(a => $"{a.Given} {a.ShortName} {a.Suffix}".Trim()))
        + (paper.HasMoreAuthors ? " et al." : "");

    /// <summary>Where it can be read and what belongs to it, the DOI first: what a link says, and where it leads.</summary>
    public static IEnumerable<(string Name, string Url)> Addresses(this Paper paper, IStringLocalizer<PublicText> text)
    {
        if (paper.Doi.Length > 0)
            yield return ("DOI " + paper.Doi, "https://doi.org/" + paper.Doi);
        if (paper.ArxivId.Length > 0)
            yield return ("arXiv " + paper.ArxivId, "https://arxiv.org/abs/" + paper.ArxivId);
        foreach (var link in paper.Links)
            yield return (text.PaperLink(link.Kind), link.Url);
    }

    /// <summary>For <c>lang</c>: the language the paper is in, English unless it says otherwise, where it is not the page's.</summary>
    public static string? LangUnless(this Paper paper, Site site)
    {
        var language = paper.Language.Length > 0 ? paper.Language : "en";
        return language == site.Language.Tag ? null : language;
    }
}
