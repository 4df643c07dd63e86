using System.Text;
using Portfolio.Core.Dates;

namespace Portfolio.Core.Bibliography;

/// <summary>
/// What is known of a publication, shaped like CSL-JSON (<see href="https://docs.citationstyles.org"/>). All text is
/// Unicode without markup but for formulas between dollar signs. What is absent is null, never empty.
/// </summary>
public sealed record BibliographicRecord
{
    public PublicationType Type { get; init; } = PublicationType.Document;

    /// <summary>Unique in a list; blanks and what BibTeX cannot hold in a key are left out. Empty when there is none.</summary>
    public string CitationKey
    {
        get;
        init => field = Bibliography.CitationKey.Clean(value);
    } = "";

    public string? Title
    {
        get;
        init => field = Absent.IfEmpty(value);
    }

    public ValueList<PersonName> Authors { get; init; } = [];

    /// <summary>The list of authors goes on: "and others".</summary>
    public bool HasMoreAuthors { get; init; }

    public ValueList<PersonName> Editors { get; init; } = [];
    public bool HasMoreEditors { get; init; }

    public PartialDate? Issued { get; init; }

    /// <summary>The letter in 2018b. It belongs to the year and is dropped without one.</summary>
    public string? YearSuffix
    {
        get => Issued is null ? null : field;
        init => field = value is { Length: 1 or 2 } && value.All(char.IsAsciiLetterLower) ? value : null;
    }

    /// <summary>The journal, proceedings or book it appeared in: CSL's container-title.</summary>
    public string? Venue
    {
        get;
        init => field = Absent.IfEmpty(value);
    }

    public string? ShortVenue
    {
        get;
        init => field = Absent.IfEmpty(value);
    }

    public string? Volume
    {
        get;
        init => field = Absent.IfEmpty(value);
    }

    /// <summary>BibTeX's <c>number</c>: of an issue, a report, a patent or a volume in its series.</summary>
    public string? Issue
    {
        get;
        init => field = Absent.IfEmpty(value);
    }

    /// <summary>Pages with a hyphen in their ranges; an en dash where a page's own number holds a hyphen.</summary>
    public string? Pages
    {
        get;
        init => field = Absent.IfEmpty(NormalPages(value));
    }

    /// <summary>The publisher, or for a thesis its school and for a report its institution.</summary>
    public string? Publisher
    {
        get;
        init => field = Absent.IfEmpty(value);
    }

    public Doi? Doi { get; init; }
    public ArxivId? Arxiv { get; init; }
    public RecordLinks Links { get; init; } = RecordLinks.None;

    public string? Isbn
    {
        get;
        init => field = Absent.IfEmpty(value);
    }

    public string? Language
    {
        get;
        init => field = Absent.IfEmpty(value);
    }

    public string? Abstract
    {
        get;
        init => field = Absent.IfEmpty(value);
    }

    /// <summary>All other fields in their order, none twice, none that a property holds.</summary>
    public ValueList<ExtraField> Extra { get; init; } = [];

    /// <summary>The text this was read from, unchanged; null when it was not read from text.</summary>
    public string? Source { get; init; }

    private static string? NormalPages(string? pages)
    {
        if (pages is null || !pages.AsSpan().ContainsAny("-–—"))
            return pages;
        // One hyphen alone may be part of a page's number; any other dash separates.
        var marked = new StringBuilder(pages.Length);
        for (var at = 0; at < pages.Length; )
        {
            var end = at;
            while (end < pages.Length && (IsDash(pages[end]) || char.IsWhiteSpace(pages[end])))
                end++;
            var between = pages.AsSpan(at, end - at);
            if (between.ContainsAny("-–—"))
                marked.Append(between is "-" ? '-' : '–');
            else
                marked.Append(between);
            if (end < pages.Length)
                marked.Append(pages[end]);
            at = end + 1;
        }
        return marked.ToString() is var text && text.Contains('-') ? text : text.Replace('–', '-');
    }

    private static bool IsDash(char c) => c is '-' or '–' or '—';
}
