using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace Portfolio.Core.Bibliography;

/// <summary>What kind of text a BibTeX field holds, and which fields hold a record's properties.</summary>
internal static partial class BibtexFields
{
    // Addresses, identifiers and file names: a tilde or an underscore in them is itself.
    private static readonly FrozenSet<string> Verbatim =
    [
        .. (string[])
            [
                "altmetric",
                "archiveprefix",
                "bdsk-url-1",
                "crossref",
                "date",
                "dimensions",
                "doi",
                "eid",
                "eventdate",
                "eprint",
                "eprinttype",
                "file",
                "google_scholar_id",
                "hal",
                "inspirehep_id",
                "isbn",
                "issn",
                "pmcid",
                "origdate",
                "pmid",
                "preview",
                "primaryclass",
                "arxiv",
                "urldate",
                "xdata",
            ],
    ];

    private static readonly FrozenDictionary<string, LinkKind> LinkOf = new Dictionary<string, LinkKind>
    {
        ["url"] = LinkKind.Url,
        ["html"] = LinkKind.Html,
        ["pdf"] = LinkKind.Pdf,
        ["code"] = LinkKind.Code,
        ["slides"] = LinkKind.Slides,
        ["poster"] = LinkKind.Poster,
        ["video"] = LinkKind.Video,
        ["website"] = LinkKind.Site,
        ["supp"] = LinkKind.Supplement,
        ["blog"] = LinkKind.Blog,
    }.ToFrozenDictionary();

    /// <summary>The field of each kind of link.</summary>
    public static readonly FrozenDictionary<LinkKind, string> NameOfLink = LinkOf.ToFrozenDictionary(
        pair => pair.Value,
        pair => pair.Key
    );

    public static bool IsVerbatim(string name) => Verbatim.Contains(name) || LinkOf.ContainsKey(name);

    /// <summary>BibLaTeX's words in the field <c>type</c> that make a thesis or a report one of BibTeX's entry types.</summary>
    public static readonly FrozenDictionary<string, string> TypeOfKind = new Dictionary<string, string>
    {
        ["phdthesis"] = "phdthesis",
        ["mathesis"] = "mastersthesis",
        ["techreport"] = "techreport",
    }.ToFrozenDictionary();

    /// <summary>
    /// The field for the venue of this type: a journal's for articles, a book's for parts of books, and for a volume
    /// the work of which it is one.
    /// </summary>
    public static string Venue(PublicationType type) =>
        type switch
        {
            { Bibtex: "book" or "collection" or "proceedings" or "reference" } => "maintitle",
            { Csl: "chapter" or "paper-conference" or "book" or "entry" } => "booktitle",
            _ => "journal",
        };

    /// <summary>The field for who published this type.</summary>
    public static string Publisher(PublicationType type) =>
        type switch
        {
            { Bibtex: "manual" } => "organization",
            { Bibtex: "misc" or "booklet" } => "howpublished",
            { Csl: "thesis" } => "school",
            { Csl: "report" } => "institution",
            _ => "publisher",
        };

    /// <summary>With the address of a page, which is often said where a publisher should be.</summary>
    public static bool IsAddress(string? text) => text is not null && Address().IsMatch(text);

    public static string Read(BibtexField field, IList<RecordProblem>? problems)
    {
        if (IsVerbatim(field.Name))
            return VerbatimText.Read(field.Value);
        return problems is null ? LatexText.Read(field.Value) : LatexText.Read(field.Value, UnknownTo(problems, field));
    }

    private static Action<string> UnknownTo(IList<RecordProblem> problems, BibtexField field) =>
        command =>
            problems.Add(
                new(
                    field.Line,
                    field.Column,
                    new("The LaTeX command {0} in '{1}' is not known; its text is kept.", command, field.Name)
                )
            );

    public static BibtexField Write(string name, string text) =>
        new(name, IsVerbatim(name) ? VerbatimText.Write(text) : LatexText.Write(text));

    [GeneratedRegex(@"\b(?:https?|ftp)://|\bwww\.", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Address();
}
