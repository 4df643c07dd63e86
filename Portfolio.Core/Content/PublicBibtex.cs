using System.Collections.Frozen;
using Portfolio.Core.Bibliography;
using Portfolio.Core.Papers;

namespace Portfolio.Core.Content;

/// <summary>
/// A paper's BibTeX as visitors get it. Reference programs keep files, ratings and their user's own remarks in fields of
/// the record (<c>file</c>, <c>annote</c>, <c>comment</c> …): only fields that a bibliography prints go out.
/// The abstract stands beside it on the page.
/// </summary>
public static class PublicBibtex
{
    // Of BibTeX's standard styles, biblatex and common databases, those that no property of a record holds.
    private static readonly FrozenSet<string> Printed =
    [
        "address",
        "archiveprefix",
        "booksubtitle",
        "chapter",
        "date",
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
        "year",
    ];

    /// <summary>The entry without a line break at its end.</summary>
    public static string Of(Paper paper) => BibtexWriter.Write(RecordOf(paper)).TrimEnd();

    /// <summary>The record with printed fields only and without its abstract: what a citation may be made of.</summary>
    public static BibliographicRecord RecordOf(Paper paper)
    {
        var record = PaperRecord.Of(paper);
        return record with { Abstract = null, Extra = [.. record.Extra.Where(field => Printed.Contains(field.Name))] };
    }
}
