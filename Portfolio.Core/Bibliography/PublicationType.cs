using System.Collections.Frozen;

namespace Portfolio.Core.Bibliography;

/// <summary>
/// What kind of publication a record is: a CSL type (<see href="https://docs.citationstyles.org"/>, appendix III)
/// together with the BibTeX or BibLaTeX entry type, which at times says more (<c>phdthesis</c> is a <c>thesis</c>).
/// An entry type that is not known is a <c>document</c> under its own name.
/// </summary>
public sealed record PublicationType
{
    // Of several entry types for one CSL type, the first is the one it is written as.
    private static readonly (string Bibtex, string Csl)[] Table =
    [
        ("article", "article-journal"),
        ("book", "book"),
        ("incollection", "chapter"),
        ("inproceedings", "paper-conference"),
        ("thesis", "thesis"),
        ("techreport", "report"),
        ("unpublished", "manuscript"),
        ("misc", "document"),
        ("phdthesis", "thesis"),
        ("mastersthesis", "thesis"),
        ("conference", "paper-conference"),
        ("inbook", "chapter"),
        ("suppbook", "chapter"),
        ("suppcollection", "chapter"),
        ("proceedings", "book"),
        ("booklet", "book"),
        ("collection", "book"),
        ("reference", "book"),
        ("bookinbook", "book"),
        ("mvbook", "book"),
        ("mvcollection", "book"),
        ("mvproceedings", "book"),
        ("mvreference", "book"),
        ("report", "report"),
        ("manual", "report"),
        ("online", "webpage"),
        ("electronic", "webpage"),
        ("www", "webpage"),
        ("inreference", "entry"),
        ("patent", "patent"),
        ("software", "software"),
        ("dataset", "dataset"),
        ("periodical", "periodical"),
        ("review", "review"),
        ("standard", "standard"),
        ("legislation", "legislation"),
        ("jurisdiction", "legal_case"),
        ("letter", "personal_communication"),
        ("image", "graphic"),
        ("artwork", "graphic"),
        ("audio", "song"),
        ("music", "song"),
        ("movie", "motion_picture"),
        ("video", "motion_picture"),
        ("performance", "performance"),
    ];

    // These are told apart by the field entrysubtype, which BibLaTeX has for this.
    private static readonly FrozenSet<string> OnlyCsl =
    [
        .. (string[])
            [
                "article-magazine",
                "article-newspaper",
                "bill",
                "broadcast",
                "classic",
                "collection",
                "entry-dictionary",
                "entry-encyclopedia",
                "event",
                "figure",
                "hearing",
                "interview",
                "map",
                "musical_score",
                "pamphlet",
                "post",
                "post-weblog",
                "regulation",
                "review-book",
                "speech",
                "treaty",
            ],
    ];

    private static readonly FrozenDictionary<string, string> CslOf = Table.ToFrozenDictionary(
        row => row.Bibtex,
        row => row.Csl
    );

    private static readonly FrozenDictionary<string, string> BibtexOf = Table
        .DistinctBy(row => row.Csl)
        .ToFrozenDictionary(row => row.Csl, row => row.Bibtex);

    private PublicationType(string csl, string bibtex) => (Csl, Bibtex) = (csl, bibtex);

    public static PublicationType Document { get; } = new("document", "misc");

    /// <summary>The CSL type, such as <c>article-journal</c>.</summary>
    public string Csl { get; }

    /// <summary>The entry type, such as <c>article</c>.</summary>
    public string Bibtex { get; }

    /// <summary>The CSL type where the entry type does not tell it, else null.</summary>
    public string? Subtype => Csl == CslOf.GetValueOrDefault(Bibtex, "document") ? null : Csl;

    /// <summary>The type of an entry with this name and, if it has one, this <c>entrysubtype</c>.</summary>
    public static PublicationType FromBibtex(string type, string? subtype = null)
    {
        var bibtex = CslOf.ContainsKey(type)
            ? type
            : string.Concat(type.ToLowerInvariant().Where(c => char.IsLetterOrDigit(c) || c is '-' or '_'));
        if (bibtex.Length == 0)
            bibtex = "misc";
        return IsSubtype(subtype) ? new(subtype!, bibtex) : new(CslOf.GetValueOrDefault(bibtex, "document"), bibtex);
    }

    /// <summary>The type of this CSL name; <c>document</c> when there is no such.</summary>
    public static PublicationType FromCsl(string csl) =>
        BibtexOf.TryGetValue(csl, out var bibtex) ? new(csl, bibtex)
        : csl is "article-magazine" or "article-newspaper" ? new(csl, "article")
        : OnlyCsl.Contains(csl) ? new(csl, "misc")
        : csl == "article" ? new("article-journal", "article")
        : Document;

    /// <summary>Is this a name that <c>entrysubtype</c> can add to an entry type?</summary>
    public static bool IsSubtype(string? subtype) => subtype is not null && OnlyCsl.Contains(subtype);
}
