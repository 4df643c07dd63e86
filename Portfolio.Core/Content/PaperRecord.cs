using Portfolio.Core.Bibliography;
using Portfolio.Core.Papers;

namespace Portfolio.Core.Content;

/// <summary>A paper ↔ its bibliographic record; reading back what was written gives an equal record.</summary>
public static class PaperRecord
{
    public static BibliographicRecord Of(Paper paper) =>
        new()
        {
            Type = PublicationType.FromBibtex(paper.EntryType, paper.Type),
            CitationKey = paper.CitationKey,
            Title = paper.Title,
            Authors = Names(paper, editors: false),
            HasMoreAuthors = paper.HasMoreAuthors,
            Editors = Names(paper, editors: true),
            HasMoreEditors = paper.HasMoreEditors,
            Issued = paper.Issued,
            YearSuffix = paper.YearSuffix,
            Venue = paper.Venue,
            ShortVenue = paper.ShortVenue,
            Volume = paper.Volume,
            Issue = paper.Issue,
            Pages = paper.Pages,
            Publisher = paper.Publisher,
            Doi = Doi.TryParse(paper.Doi, out var doi) ? doi : null,
            Arxiv = ArxivId.TryParse(ArxivText(paper), out var arxiv) ? arxiv : null,
            Isbn = paper.Isbn,
            Language = paper.Language,
            Abstract = paper.Abstract,
            Links = paper.Links.OrderBy(l => l.Position).Aggregate(RecordLinks.None, With),
            Extra = [.. paper.Extra.Select(field => new ExtraField(field.Key, field.Value))],
            Source = paper.SourceText.Length > 0 ? paper.SourceText : null,
        };

    /// <summary>Gives a paper all that the record says.</summary>
    public static void Into(Paper paper, BibliographicRecord record)
    {
        paper.Type = record.Type.Csl;
        paper.EntryType = record.Type.Bibtex;
        paper.CitationKey = record.CitationKey;
        paper.Title = record.Title ?? "";
        paper.Authors = [.. Authors(record.Authors, isEditor: false), .. Authors(record.Editors, isEditor: true)];
        paper.HasMoreAuthors = record.HasMoreAuthors;
        paper.HasMoreEditors = record.HasMoreEditors;
        paper.Issued = record.Issued;
        paper.YearSuffix = record.YearSuffix ?? "";
        paper.Venue = record.Venue ?? "";
        paper.ShortVenue = record.ShortVenue ?? "";
        paper.Volume = record.Volume ?? "";
        paper.Issue = record.Issue ?? "";
        paper.Pages = record.Pages ?? "";
        paper.Publisher = record.Publisher ?? "";
        paper.Doi = record.Doi?.Name ?? "";
        paper.ArxivId = record.Arxiv?.Id ?? "";
        paper.ArxivVersion = record.Arxiv?.Version;
        paper.Isbn = record.Isbn ?? "";
        paper.Language = record.Language ?? "";
        paper.Abstract = record.Abstract ?? "";
        paper.Links =
        [
            .. record
                .Links.All()
                .Select(
                    (link, i) =>
                        new PaperLink
                        {
                            Kind = Kebab.From($"{link.Kind}"),
                            Url = link.Link,
                            Position = i,
                        }
                ),
        ];
        paper.Extra = record.Extra.ToDictionary(field => field.Name, field => field.Text);
        paper.SourceText = record.Source ?? "";
    }

    /// <summary>
    /// Gives a paper all that a BibTeX entry says. The entry's own text is kept only where it says more than the record
    /// written anew does.
    /// </summary>
    public static void Take(this Paper paper, BibtexEntry entry, IList<RecordProblem> problems)
    {
        var record = BibtexMapping.ToRecord(entry, problems);
        Into(paper, record);
        if (record.Source?.Trim() == BibtexWriter.Write(record).Trim())
            paper.SourceText = "";
    }

    /// <summary>An author's or editor's name as a bibliography has it.</summary>
    public static PersonName NameOf(PaperAuthor author) =>
        new()
        {
            Family = author.Family,
            Given = author.Given,
            Particle = author.Particle,
            Suffix = author.Suffix,
            Literal = author.Literal,
            Orcid = Orcid.TryParse(author.Orcid, out var orcid) ? orcid : null,
            Marks = author.Marks,
        };

    /// <summary>Gives an author or editor all parts of a name.</summary>
    public static void Into(PaperAuthor author, PersonName name)
    {
        author.Family = name.Family ?? "";
        author.Given = name.Given ?? "";
        author.Particle = name.Particle ?? "";
        author.Suffix = name.Suffix ?? "";
        author.Literal = name.Literal ?? "";
        author.Orcid = name.Orcid?.Id ?? "";
        author.Marks = name.Marks ?? "";
    }

    private static string ArxivText(Paper paper) =>
        paper.ArxivVersion is { } version ? $"{paper.ArxivId}v{version}" : paper.ArxivId;

    private static RecordLinks With(RecordLinks links, PaperLink link) =>
        Enum.TryParse<LinkKind>(link.Kind, ignoreCase: true, out var kind) ? links.With(kind, link.Url) : links;

    private static ValueList<PersonName> Names(Paper paper, bool editors) =>
        [.. paper.Authors.Where(a => a.IsEditor == editors).OrderBy(a => a.Position).Select(NameOf)];

    private static IEnumerable<PaperAuthor> Authors(IEnumerable<PersonName> names, bool isEditor)
    {
        foreach (var (at, name) in names.Index())
        {
            var author = new PaperAuthor { Position = at, IsEditor = isEditor };
            Into(author, name);
            yield return author;
        }
    }
}
