using System.Collections.Frozen;

namespace Portfolio.Core.Bibliography.Ris;

/// <summary>The types of RIS (<c>TY</c>), those of Reference Manager and of EndNote, and what they are here.</summary>
internal static class RisTypes
{
    // Of several for one type, the first is the one it is written as.
    private static readonly (string Ris, PublicationType Type)[] Table =
    [
        .. Of("article-journal", "JOUR", "EJOUR", "ABST", "INPR"),
        .. Of("article-magazine", "MGZN"),
        .. Of("article-newspaper", "NEWS"),
        .. Of("book", "BOOK", "EBOOK", "SER", "CTLG"),
        .. Of("chapter", "CHAP", "ECHAP"),
        .. Of("paper-conference", "CONF", "CPAPER"),
        .. Of("thesis", "THES"),
        .. Of("report", "RPRT", "GOVDOC"),
        .. Of("manuscript", "UNPB", "UNPD", "MANSCPT"),
        .. Of("document", "GEN", "GRNT"),
        .. Of("periodical", "JFULL"),
        .. Of("webpage", "ELEC", "WEB"),
        .. Of("post-weblog", "BLOG"),
        .. Of("patent", "PAT"),
        .. Of("software", "COMP"),
        .. Of("dataset", "DATA", "DBASE", "AGGR"),
        .. Of("standard", "STAND"),
        .. Of("legislation", "STAT"),
        .. Of("legal_case", "CASE"),
        .. Of("regulation", "LEGAL"),
        .. Of("bill", "BILL", "UNBILL"),
        .. Of("hearing", "HEAR"),
        .. Of("personal_communication", "PCOMM", "ICOMM"),
        .. Of("entry-encyclopedia", "ENCYC"),
        .. Of("entry-dictionary", "DICT"),
        .. Of("classic", "CLSWK", "ANCIENT"),
        .. Of("speech", "SLIDE"),
        .. Of("pamphlet", "PAMP"),
        .. Of("map", "MAP"),
        .. Of("graphic", "ART"),
        .. Of("figure", "FIGURE", "CHART", "EQUA"),
        .. Of("song", "SOUND", "MUSIC"),
        .. Of("motion_picture", "MPCT", "VIDEO", "ADVS", "MULTI"),
        .. Of("broadcast", "PODCST"),
        ("EDBOOK", PublicationType.FromBibtex("collection")),
    ];

    private static readonly FrozenDictionary<string, PublicationType> TypeOf = Table.ToFrozenDictionary(
        row => row.Ris,
        row => row.Type
    );

    private static readonly FrozenDictionary<PublicationType, string> Exact = Table
        .DistinctBy(row => row.Type)
        .ToFrozenDictionary(row => row.Type, row => row.Ris);

    private static readonly FrozenDictionary<string, string> Near = Table
        .DistinctBy(row => row.Type.Csl)
        .ToFrozenDictionary(row => row.Type.Csl, row => row.Ris);

    public static PublicationType? Read(string ris) => TypeOf.GetValueOrDefault(ris.ToUpperInvariant());

    /// <summary>The type that says the most of this one; <c>GEN</c> if there is none.</summary>
    public static string Write(PublicationType type) =>
        Exact.GetValueOrDefault(type) ?? Near.GetValueOrDefault(type.Csl, "GEN");

    private static IEnumerable<(string Ris, PublicationType Type)> Of(string csl, params string[] types) =>
        types.Select(ris => (ris, PublicationType.FromCsl(csl)));
}
