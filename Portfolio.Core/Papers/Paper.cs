using System.ComponentModel.DataAnnotations;
using Portfolio.Core.Dates;
using Portfolio.Core.Publishing;

namespace Portfolio.Core.Papers;

/// <summary>
/// A paper, book or thesis: the bibliographic record (shaped like CSL-JSON, <see href="https://docs.citationstyles.org"/>),
/// and what the owner says of it, as an author (<see cref="IsOwn"/>) or as a reader. The slug is made from the citation
/// key; the key itself is data.
/// </summary>
public sealed partial class Paper : PublicEntry
{
    public const int LongestCitationKey = 200;

    /// <summary>The CSL type: <c>article-journal</c>, <c>paper-conference</c>, <c>book</c>, <c>thesis</c> …</summary>
    [MaxLength(40)]
    public string Type { get; set; } = "document";

    /// <summary>The BibTeX entry type, which at times says more: <c>phdthesis</c>.</summary>
    [MaxLength(40)]
    public string EntryType { get; set; } = "misc";

    [MaxLength(LongestCitationKey)]
    public string CitationKey { get; set; } = "";
    public string Title { get; set; } = "";
    public List<PaperAuthor> Authors { get; set; } = [];

    /// <summary>Whether the source names more authors than stand here ("and others").</summary>
    public bool HasMoreAuthors { get; set; }
    public bool HasMoreEditors { get; set; }
    public PartialDate? Issued { get; set; }

    /// <summary>The letter that tells works of one author and year apart: the b of 2018b.</summary>
    [MaxLength(4)]
    public string YearSuffix { get; set; } = "";
    public string Venue { get; set; } = "";
    public string ShortVenue { get; set; } = "";

    [MaxLength(40)]
    public string Volume { get; set; } = "";

    [MaxLength(40)]
    public string Issue { get; set; } = "";

    [MaxLength(80)]
    public string Pages { get; set; } = "";
    public string Publisher { get; set; } = "";

    /// <summary>Without a resolver: <c>10.1000/182</c>, in lower case.</summary>
    [MaxLength(300)]
    public string Doi { get; set; } = "";

    /// <summary>Without a version: <c>1706.03762</c>.</summary>
    [MaxLength(40)]
    public string ArxivId { get; set; } = "";
    public int? ArxivVersion { get; set; }

    [MaxLength(40)]
    public string Isbn { get; set; } = "";

    /// <summary>The language the paper is written in (BCP 47), or empty.</summary>
    [MaxLength(35)]
    public string Language { get; set; } = "";
    public string Abstract { get; set; } = "";
    public List<PaperLink> Links { get; set; } = [];

    /// <summary>Fields of the source that nothing here stands for, by name, as text.</summary>
    public Dictionary<string, string> Extra { get; set; } = [];

    /// <summary>The record as it was in its source, verbatim.</summary>
    public string SourceText { get; set; } = "";

    /// <summary>Whether authors or venue are known to be missing, so that a look-up may fill them in later.</summary>
    public bool IsIncomplete { get; set; }

    public bool IsOwn { get; set; }

    public override string Label => Title.Length > 0 ? Title : Slug;
}
