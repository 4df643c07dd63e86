using System.Globalization;
using Microsoft.Extensions.Localization;
using Portfolio.Core.Markup;
using Portfolio.Core.Papers;

namespace Portfolio.Web.Languages;

/// <summary>What a page says of a paper's authors, of its record and of where it can be read.</summary>
internal static class PaperWords
{
    private const int ShownInList = 4;

    /// <summary>For a row: family names, at most four and then "et al.", with a full stop; empty without authors.</summary>
    public static string AuthorLine(this Paper paper)
    {
        var (authors, hasMore) = paper.ShownAuthors();
        if (authors.Count == 0)
            return "";
        return string.Join(", ", authors.Select(a => a.ShortName)) + (hasMore ? " et al." : ".");
    }

    /// <summary>The authors a row names, and whether there are more; the editors of a book that has no author.</summary>
    public static (IReadOnlyList<PaperAuthor> Authors, bool HasMore) ShownAuthors(this Paper paper)
    {
        var editors = paper.Authors.TrueForAll(a => a.IsEditor);
        var names = paper.Authors.FindAll(a => a.IsEditor == editors);
        var hasMore = (editors ? paper.HasMoreEditors : paper.HasMoreAuthors) || names.Count > ShownInList;
        return ([.. names.Take(ShownInList)], hasMore);
    }

    /// <summary>
    /// Where it was published: journal, proceedings or series; a book or thesis without one by its publisher or school.
    /// </summary>
    public static string PrintedVenue(this Paper paper, bool brief = false)
    {
        string[] names = brief
            ? [paper.ShortVenue, paper.Venue, paper.Publisher]
            : [paper.Venue, paper.ShortVenue, paper.Publisher];
        return names.FirstOrDefault(name => name.Length > 0, "");
    }

    /// <summary>Where it can be read and what belongs to it, the DOI first: what a link says, and where it leads.</summary>
    public static IEnumerable<(string Name, string Url)> Addresses(this Paper paper, IStringLocalizer<PublicText> text)
    {
        if (paper.Doi.Length > 0)
            yield return ("DOI", "https://doi.org/" + paper.Doi);
        if (paper.ArxivId.Length > 0)
            yield return ("arXiv", "https://arxiv.org/abs/" + paper.ArxivId);
        foreach (var link in paper.Links)
        {
            if (SiteLinks.Href(link.Url) is { } url)
                yield return (text.PaperLink(link.Kind), url);
        }
    }

    /// <summary>The record field by field, as far as it is known: what a field is called, and what it holds.</summary>
    public static IEnumerable<(string Name, string Value)> Record(this Paper paper, IStringLocalizer<PublicText> text)
    {
        var editors = string.Join(", ", paper.Authors.Where(a => a.IsEditor).Select(a => a.FullName));
        (string Name, string Value)[] fields =
        [
            (text["Kind"], text.PaperKind(paper)),
            (text["Published in"], paper.Venue.Length > 0 ? paper.Venue : paper.ShortVenue),
            (text["Editors"], editors + (paper.HasMoreEditors ? " et al." : "")),
            (text["Volume"], paper.Volume),
            (text["Issue"], paper.Issue),
            (text["Pages"], paper.Pages.Replace('-', '–')),
            (text.PublisherOf(paper.Type), paper.Publisher),
            (text["Date"], paper.Issued?.Print(CultureInfo.CurrentCulture) ?? ""),
            ("DOI", paper.Doi),
            ("arXiv", paper.ArxivId),
            ("ISBN", paper.Isbn),
        ];
        return fields.Where(field => field.Value.Length > 0);
    }

    /// <summary>For search engines and shared links: how the abstract begins, or who published it where.</summary>
    public static string About(this Paper paper) =>
        paper.Abstract.Length > 0
            ? RenderedMarkdown.Excerpt(paper.Abstract, 160)
            : string.Join(
                ". ",
                new[] { paper.AuthorLine(), paper.PrintedVenue(brief: false) }.Where(part => part.Length > 0)
            );

    /// <summary>For <c>lang</c>: the language the paper is in, English unless it says otherwise, where it is not the page's.</summary>
    public static string? LangUnless(this Paper paper, Site site)
    {
        var language = paper.Language.Length > 0 ? paper.Language : "en";
        return language == site.Language.Tag ? null : language;
    }
}
