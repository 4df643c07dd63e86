using Portfolio.Core.Papers;
using Portfolio.Web.Languages;

namespace Portfolio.Web.Records;

/// <summary>
/// The <c>citation_*</c> tags by which Google Scholar and reference programs know a paper from its author's page. Only
/// for the owner's own: of somebody else's paper they would say that it is published here.
/// </summary>
internal static class HighwireTags
{
    public static IEnumerable<(string Name, string Content)> Of(Paper paper, SiteAddresses addresses, bool isAbsolute)
    {
        var isThesis = paper.Type == "thesis";
        (string Name, string? Content)[] tags =
        [
            ("citation_title", paper.Title),
            .. paper.Authors.Where(a => !a.IsEditor).Select(a => ("citation_author", (string?)a.FullName)),
            ("citation_publication_date", Date(paper)),
            (VenueTag(paper.Type), paper.Venue),
            (isThesis ? "citation_dissertation_institution" : "citation_publisher", paper.Publisher),
            ("citation_volume", paper.Volume),
            ("citation_issue", paper.Issue),
            ("citation_firstpage", Pages(paper).First),
            ("citation_lastpage", Pages(paper).Last),
            ("citation_doi", paper.Doi),
            ("citation_arxiv_id", paper.ArxivId),
            ("citation_isbn", paper.Isbn),
            ("citation_language", paper.Language),
            // Scholar takes whole addresses only, so one on this site waits for the public address.
            ("citation_pdf_url", paper.Pdf(addresses) is { } pdf && (isAbsolute || !pdf.StartsWith('/')) ? pdf : null),
        ];
        return tags.Where(tag => !string.IsNullOrEmpty(tag.Content)).Select(tag => (tag.Name, tag.Content!));
    }

    private static string VenueTag(string type) =>
        type switch
        {
            "paper-conference" => "citation_conference_title",
            "chapter" => "citation_inbook_title",
            "report" => "citation_technical_report_institution",
            _ => "citation_journal_title",
        };

    // 2026/03/14, as much of it as is known.
    private static string? Date(Paper paper) => paper.Issued?.ToString().Replace("-", "/", StringComparison.Ordinal);

    private static (string First, string Last) Pages(Paper paper)
    {
        var ends = paper.Pages.Split(['-', '–'], 2, StringSplitOptions.TrimEntries);
        return (ends[0], ends.Length > 1 ? ends[1] : "");
    }
}
