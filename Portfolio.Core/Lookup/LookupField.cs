using Portfolio.Core.Bibliography;
using Portfolio.Core.Content;
using Portfolio.Core.Papers;

namespace Portfolio.Core.Lookup;

/// <summary>
/// A field of a paper that a look-up can fill: what it is called in a form, what stands in it, what a record has for it,
/// and how the paper takes that. Names stand one a line, as they are read.
/// </summary>
public sealed record LookupField(
    string Name,
    string Label,
    Func<Paper, string> There,
    Func<BibliographicRecord, string> Found,
    Action<Paper, BibliographicRecord> Take
)
{
    /// <summary>In the order in which they are compared.</summary>
    public static readonly IReadOnlyList<LookupField> All =
    [
        new("Title", "Title", p => p.Title, r => r.Title ?? "", (p, r) => p.Title = r.Title!),
        new("Authors", "Authors", p => Names(Of(p)), Names, (p, r) => TakeNames(p, r, editors: false)),
        new("Issued", "Date of publication", p => $"{p.Issued}", r => $"{r.Issued}", (p, r) => p.Issued = r.Issued),
        new("Venue", "Journal, conference or book", p => p.Venue, r => r.Venue ?? "", (p, r) => p.Venue = r.Venue!),
        new(
            "ShortVenue",
            "Its short name",
            p => p.ShortVenue,
            r => r.ShortVenue ?? "",
            (p, r) => p.ShortVenue = r.ShortVenue!
        ),
        new("Volume", "Volume", p => p.Volume, r => r.Volume ?? "", (p, r) => p.Volume = r.Volume!),
        new("Issue", "Issue", p => p.Issue, r => r.Issue ?? "", (p, r) => p.Issue = r.Issue!),
        new("Pages", "Page numbers", p => p.Pages, r => r.Pages ?? "", (p, r) => p.Pages = r.Pages!),
        new(
            "Publisher",
            "Publisher or school",
            p => p.Publisher,
            r => r.Publisher ?? "",
            (p, r) => p.Publisher = r.Publisher!
        ),
        new("Editors", "Editors", p => Editors(Of(p)), Editors, (p, r) => TakeNames(p, r, editors: true)),
        new("Type", "Type", p => TypeOf(p.Type, p.EntryType), r => TypeOf(r.Type.Csl, r.Type.Bibtex), TakeType),
        new("Doi", "DOI", p => p.Doi, r => r.Doi?.Name ?? "", (p, r) => p.Doi = r.Doi!.Name),
        new("Arxiv", "arXiv", p => $"{Of(p).Arxiv}", r => $"{r.Arxiv}", TakeArxiv),
        new("Isbn", "ISBN", p => p.Isbn, r => r.Isbn ?? "", (p, r) => p.Isbn = r.Isbn!),
        new(
            "Language",
            "Language of the paper",
            p => p.Language,
            r => r.Language ?? "",
            (p, r) => p.Language = r.Language!
        ),
        new("Abstract", "Abstract", p => p.Abstract, r => r.Abstract ?? "", (p, r) => p.Abstract = r.Abstract!),
    ];

    /// <summary>Whether nothing stands there, or only the beginning of a list of names.</summary>
    public bool IsOpen(Paper paper) =>
        There(paper).Length == 0
        || (Name == "Authors" && paper.HasMoreAuthors)
        || (Name == "Editors" && paper.HasMoreEditors);

    private static BibliographicRecord Of(Paper paper) => PaperRecord.Of(paper);

    private static string Names(BibliographicRecord record) => Lines(record.Authors, record.HasMoreAuthors);

    private static string Editors(BibliographicRecord record) => Lines(record.Editors, record.HasMoreEditors);

    private static string Lines(ValueList<PersonName> names, bool hasMore) =>
        string.Join('\n', names.Select(Line).Concat(hasMore && names.Count > 0 ? ["…"] : []));

    private static string Line(PersonName name)
    {
        var author = new PaperAuthor();
        PaperRecord.Into(author, name);
        return author.Orcid.Length == 0 ? author.FullName : $"{author.FullName} ({author.Orcid})";
    }

    // A type that says nothing is none.
    private static string TypeOf(string csl, string bibtex) => csl == "document" ? "" : $"{bibtex}/{csl}";

    private static void TakeType(Paper paper, BibliographicRecord record) =>
        (paper.Type, paper.EntryType) = (record.Type.Csl, record.Type.Bibtex);

    private static void TakeArxiv(Paper paper, BibliographicRecord record) =>
        (paper.ArxivId, paper.ArxivVersion) = (record.Arxiv!.Id, record.Arxiv.Version);

    // A name that is there already stays the same row of the database.
    private static void TakeNames(Paper paper, BibliographicRecord record, bool editors)
    {
        var there = paper.Authors.Where(a => a.IsEditor == editors).OrderBy(a => a.Position).ToList();
        var names = editors ? record.Editors : record.Authors;
        foreach (var (at, name) in names.Index())
        {
            var row = at < there.Count ? there[at] : new PaperAuthor { IsEditor = editors };
            PaperRecord.Into(row, name);
            row.Position = at;
            if (at >= there.Count)
                paper.Authors.Add(row);
        }
        foreach (var gone in there.Skip(names.Count))
            paper.Authors.Remove(gone);
        if (editors)
            paper.HasMoreEditors = record.HasMoreEditors;
        else
            paper.HasMoreAuthors = record.HasMoreAuthors;
    }
}
