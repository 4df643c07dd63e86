using System.Collections.Frozen;
using Portfolio.Core.Bibliography;
using Portfolio.Core.Papers;

namespace Portfolio.Core.Content;

/// <summary>
/// A paper's record as visitors get it, in whatever format. Reference programs keep files, ratings and their user's own
/// remarks in fields of the record (<c>file</c>, <c>annote</c>, <c>comment</c> …): only fields that a bibliography prints
/// go out, and only links to the web or to this site.
/// </summary>
public static class PublicRecord
{
    // Of BibTeX's standard styles, biblatex and common databases, those that no property of a record holds.
    private static readonly FrozenSet<string> Printed =
    [
        "address",
        "archiveprefix",
        "booksubtitle",
        "chapter",
        "edition",
        "eid",
        "eprint",
        "eprinttype",
        "eventdate",
        "eventtitle",
        "howpublished",
        "institution",
        "issn",
        "issuetitle",
        "journalsubtitle",
        "location",
        "note",
        "organization",
        "origdate",
        "pagetotal",
        "part",
        "pmcid",
        "pmid",
        "primaryclass",
        "school",
        "series",
        "subtitle",
        "titleaddon",
        "translator",
        "type",
        "urldate",
        "venue",
        "version",
        "volumes",
    ];

    /// <summary>
    /// Without abstract and source text. <paramref name="absolute"/> makes an address on this site one that leads there
    /// from elsewhere; without it such addresses are left out.
    /// </summary>
    public static BibliographicRecord Of(Paper paper, Func<string, string>? absolute = null)
    {
        var record = PaperRecord.Of(paper);
        return record with
        {
            // An entry without a key is none; the address tells papers apart as well.
            CitationKey = record.CitationKey.Length > 0 ? record.CitationKey : paper.Slug,
            Abstract = null,
            Source = null,
            Links = record
                .Links.All()
                .Aggregate(RecordLinks.None, (links, link) => links.With(link.Kind, Open(link.Link))),
            Extra = [.. record.Extra.Where(field => Printed.Contains(field.Name))],
        };

        string? Open(string address) =>
            address.StartsWith('/') && !address.StartsWith("//", StringComparison.Ordinal) ? absolute?.Invoke(address)
            : Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" ? address
            : null;
    }
}
