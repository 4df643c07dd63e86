using Portfolio.Core.Papers;

namespace Portfolio.Web.Languages;

/// <summary>A paper in a line of a list.</summary>
internal static class PaperWords
{
    private const int ShownAuthors = 4;

    /// <summary>Family names, at most four and then "et al.", with a full stop at the end; empty without authors.</summary>
    public static string AuthorLine(this Paper paper)
    {
        var names = paper.Authors.Where(a => !a.IsEditor).Select(a => a.ShortName).ToList();
        if (names.Count == 0)
            return "";
        var more = paper.HasMoreAuthors || names.Count > ShownAuthors;
        return string.Join(", ", names.Take(ShownAuthors)) + (more ? " et al." : ".");
    }

    /// <summary>Where the paper can be read: its DOI, arXiv, else the first link; null when it has none.</summary>
    public static string? Address(this Paper paper) =>
        paper.Doi.Length > 0 ? "https://doi.org/" + paper.Doi
        : paper.ArxivId.Length > 0 ? "https://arxiv.org/abs/" + paper.ArxivId
        : paper.Links.FirstOrDefault()?.Url;

    /// <summary>For <c>lang</c>: the language the paper is in, English unless it says otherwise, where it is not the page's.</summary>
    public static string? LangUnless(this Paper paper, Site site)
    {
        var language = paper.Language.Length > 0 ? paper.Language : "en";
        return language == site.Language.Tag ? null : language;
    }
}
