using Portfolio.Core.Bibliography;
using Portfolio.Core.Papers;

namespace Portfolio.Web.Languages;

/// <summary>
/// The types of publication an owner chooses from. A value is the BibTeX entry type, behind it the CSL type where the
/// entry type does not tell it: <c>inproceedings</c>, <c>misc/speech</c>.
/// </summary>
public static class PaperTypes
{
    /// <summary>The usual ones first; each with the words it has on screen.</summary>
    public static readonly IReadOnlyList<(string Value, string Words)> All =
    [
        ("article", "Article in a journal"),
        ("inproceedings", "Paper at a conference"),
        ("misc", "Preprint or other document"),
        ("book", "Book"),
        ("incollection", "Chapter of a book"),
        ("phdthesis", "Doctoral thesis"),
        ("mastersthesis", "Master’s thesis"),
        ("thesis", "Thesis"),
        ("techreport", "Report"),
        ("unpublished", "Manuscript"),
        ("proceedings", "Proceedings"),
        ("online", "Web page"),
        ("misc/post-weblog", "Blog article"),
        ("misc/speech", "Talk"),
        ("software", "Program"),
        ("dataset", "Data set"),
        ("patent", "Patent"),
        ("standard", "Standard"),
        ("article/article-magazine", "Article in a magazine"),
        ("article/article-newspaper", "Article in a newspaper"),
    ];

    public static string ValueOf(Paper paper)
    {
        var type = PublicationType.FromBibtex(paper.EntryType, paper.Type);
        return type.Subtype is null ? type.Bibtex : $"{type.Bibtex}/{type.Subtype}";
    }

    /// <summary>The type of a value that was chosen; null when it is none of <see cref="All"/>.</summary>
    public static PublicationType? Find(string value) =>
        All.Any(t => t.Value == value) && value.Split('/') is [var bibtex, .. var subtype]
            ? PublicationType.FromBibtex(bibtex, subtype.FirstOrDefault())
            : null;

    /// <summary>What the field of the publisher holds, for a paper of this type.</summary>
    public static string PublisherOf(Paper paper) =>
        PublicationType.FromBibtex(paper.EntryType, paper.Type).Csl switch
        {
            "thesis" => "School",
            "report" or "standard" => "Institution",
            "book" or "chapter" => "Publisher",
            _ => "Publisher or school",
        };
}
