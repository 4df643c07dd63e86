using System.Text.RegularExpressions;

namespace Portfolio.Core.Bibliography;

/// <summary>Takes a record's properties out of an entry's fields, one after the other; what is left is extra.</summary>
internal sealed partial class RecordReader(BibtexEntry entry, ICollection<RecordProblem>? problems)
{
    private readonly OpenFields fields = new(entry, problems);

    public BibliographicRecord Read()
    {
        var type = ReadType();
        var (authors, editors) = (ReadNames("author"), ReadNames("editor"));
        var (issued, suffix) = new RecordDate(fields).Read();
        var record = new BibliographicRecord
        {
            Type = type,
            CitationKey = entry.Key,
            Title = fields.Take("title"),
            Authors = authors.Names,
            HasMoreAuthors = authors.HasMore,
            Editors = editors.Names,
            HasMoreEditors = editors.HasMore,
            Issued = issued,
            YearSuffix = suffix,
            Venue = fields.Take(BibtexFields.Venue(type), "journal", "journaltitle", "booktitle"),
            ShortVenue = fields.Take("shortjournal"),
            Volume = fields.Take("volume"),
            Issue = fields.Take("number", "issue"),
            Pages = fields.Take("pages"),
            Publisher = fields.Take(BibtexFields.Publisher(type), "publisher", "school", "institution"),
            Links = ReadLinks(),
            Isbn = fields.Take("isbn"),
            Language = fields.Take("language", "langid"),
            Abstract = fields.Take("abstract"),
            Source = Absent.IfEmpty(entry.Source),
        };
        var identifiers = new RecordIdentifiers(fields);
        var doi = identifiers.ReadDoi(record);
        return record with { Doi = doi, Arxiv = identifiers.ReadArxiv(record, doi), Extra = fields.Rest() };
    }

    private PublicationType ReadType()
    {
        var subtype = fields.Peek("entrysubtype");
        // BibLaTeX's own word for the two kinds of article that are in no journal.
        var csl = subtype is "magazine" or "newspaper" ? $"article-{subtype}" : subtype;
        if (PublicationType.IsSubtype(csl))
            fields.Drop("entrysubtype");
        return PublicationType.FromBibtex(entry.Type, csl);
    }

    private PersonNames ReadNames(string field)
    {
        if (!fields.Has(field, out var latex))
            return PersonNames.None;
        var list = PersonNames.Parse(latex);
        fields.Drop(field);
        if (fields.Peek($"{field}orcid") is not { } orcids || !RecordOrcids.TryAdd(list.Names, orcids, out var names))
            return list;
        fields.Drop($"{field}orcid");
        return list with { Names = names };
    }

    private RecordLinks ReadLinks()
    {
        var links = RecordLinks.None;
        foreach (var (kind, name) in BibtexFields.NameOfLink)
        {
            var anchor = fields.Has(name, out var latex) ? Anchor().Match(latex) : Match.Empty;
            var link = fields.Take(name);
            links = links.With(kind, anchor.Success ? anchor.Groups[1].Value : link);
        }
        return links;
    }

    [GeneratedRegex(
        """^\s*<a\b[^>]*?\bhref\s*=\s*["']?([^"'\s>]+)""",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Anchor();
}
