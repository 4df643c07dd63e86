using Portfolio.Core.Papers;
using Portfolio.Web.Languages;

namespace Portfolio.Web.Records;

/// <summary>
/// Where the page of an own paper leads programs (<see href="https://signposting.org/FAIR/"/>): the DOI to cite, the
/// authors' ORCID iDs, the PDF, and what the page is about. Its records are told by <see cref="Alternate"/>.
/// </summary>
internal static class Signposts
{
    public static void Announce(IHeaderDictionary headers, Paper paper, SiteAddresses addresses)
    {
        if (paper.Doi.Length > 0)
            headers.AppendLink("https://doi.org/" + paper.Doi, "cite-as");
        foreach (var author in paper.Authors.Where(a => a is { IsEditor: false, Orcid.Length: > 0 }))
            headers.AppendLink("https://orcid.org/" + author.Orcid, "author");
        if (paper.Pdf(addresses) is { } pdf)
            headers.AppendLink(pdf, "item", "application/pdf");
        headers.AppendLink(StructuredData.Schema + StructuredData.TypeOf(paper), "type");
        headers.AppendLink(StructuredData.Schema + "AboutPage", "type");
    }

    /// <summary>The address of the PDF, absolute if it can be; null without one.</summary>
    public static string? Pdf(this Paper paper, SiteAddresses addresses) =>
        paper
            .Links.Where(l => l.Kind == "pdf")
            .Select(l => SiteLinks.Href(l.Url))
            .FirstOrDefault(url => url is not null)
            is { } found
            ? found.StartsWith('/')
                ? addresses.AtRoot(found)
                : found
            : null;
}
