using System.Text.RegularExpressions;

namespace Portfolio.Core.Bibliography;

/// <summary>Takes a record's properties out of an entry's fields, one after the other; what is left is extra.</summary>
internal sealed partial class RecordReader(BibtexEntry entry, IList<RecordProblem>? problems)
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
            Title = ReadTitle("title", "subtitle"),
            Authors = authors.Names,
            HasMoreAuthors = authors.HasMore,
            Editors = editors.Names,
            HasMoreEditors = editors.HasMore,
            Issued = issued,
            YearSuffix = suffix,
            Venue = ReadVenue(BibtexFields.Venue(type)),
            ShortVenue = fields.Take("shortjournal"),
            Volume = fields.Take("volume"),
            Issue = fields.Take("number", "issue"),
            Pages = fields.Take("pages"),
            Publisher = ReadPublisher(BibtexFields.Publisher(type)),
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
        return PublicationType.FromBibtex(ReadKind(), csl);
    }

    /// <summary>A thesis or report whose <c>type</c> is one of BibLaTeX's own words is one of BibTeX's entry types.</summary>
    private string ReadKind()
    {
        if (
            entry.Type is not ("thesis" or "report")
            || !fields.Has("type", out var kind)
            || !BibtexFields.TypeOfKind.TryGetValue(kind, out var type)
            || (entry.Type == "report") != (type == "techreport")
        )
            return entry.Type;
        fields.Drop("type");
        return type;
    }

    /// <summary>BibLaTeX cuts a title in two; readers know it by the whole.</summary>
    private string? ReadTitle(string name, string subtitle)
    {
        if (fields.Take(name) is not { Length: > 0 } title)
            return null;
        if (fields.Take(subtitle) is not { Length: > 0 } rest)
            return title;
        return title[^1] is ':' or '?' or '!' ? $"{title} {rest}" : $"{title}: {rest}";
    }

    private string? ReadVenue(string first) =>
        (first == "maintitle" ? ReadTitle(first, "mainsubtitle") : null)
        ?? (first == "booktitle" ? ReadTitle(first, "booksubtitle") : null)
        ?? ReadTitle("journal", "journalsubtitle")
        ?? ReadTitle("journaltitle", "journalsubtitle")
        // The booktitle of a whole book is for its chapters, which inherit it.
        ?? (first == "maintitle" ? null : ReadTitle("booktitle", "booksubtitle"));

    private string? ReadPublisher(string first)
    {
        // An address, or what stands beside a publisher, is no publisher.
        if (first == "howpublished" && (fields.Has("publisher", out _) || BibtexFields.IsAddress(fields.Peek(first))))
            first = "publisher";
        return fields.Take(first, "publisher", "school", "institution");
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
            if (!fields.Has(name, out var latex))
            {
                fields.Drop(name);
                continue;
            }
            var anchor = latex.Contains('<') ? Anchor().Match(latex) : Match.Empty;
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
