using System.Collections.Frozen;

namespace Portfolio.Core.Bibliography;

/// <summary>What kind of text a BibTeX field holds, and which fields hold a record's properties.</summary>
internal static class BibtexFields
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
                "dimensions",
                "doi",
                "eid",
                "eprint",
                "eprinttype",
                "file",
                "google_scholar_id",
                "hal",
                "inspirehep_id",
                "isbn",
                "issn",
                "pmcid",
                "pmid",
                "preview",
                "primaryclass",
                "arxiv",
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

    /// <summary>The field for the venue of this type: a journal's for articles, a book's for parts of books.</summary>
    public static string Venue(PublicationType type) =>
        type.Csl is "chapter" or "paper-conference" or "book" or "entry" ? "booktitle" : "journal";

    /// <summary>The field for who published this type.</summary>
    public static string Publisher(PublicationType type) =>
        type switch
        {
            { Bibtex: "manual" } => "organization",
            { Csl: "thesis" } => "school",
            { Csl: "report" } => "institution",
            _ => "publisher",
        };

    public static string Read(BibtexField field, ICollection<RecordProblem>? problems)
    {
        if (IsVerbatim(field.Name))
            return VerbatimText.Read(field.Value);
        Action<string>? unknown = problems is null
            ? null
            : command =>
                problems.Add(
                    new(
                        field.Line,
                        field.Column,
                        new("The LaTeX command {0} in '{1}' is not known; its text is kept.", command, field.Name)
                    )
                );
        return LatexText.Read(field.Value, unknown);
    }

    public static BibtexField Write(string name, string text) =>
        new(name, IsVerbatim(name) ? VerbatimText.Write(text) : LatexText.Write(text));
}
