using System.Globalization;
using System.Text.RegularExpressions;
using Portfolio.Core.Dates;

namespace Portfolio.Core.Bibliography;

/// <summary>Takes a record's properties out of an entry's fields, one after the other; what is left is extra.</summary>
internal sealed partial class RecordReader(BibtexEntry entry, ICollection<BibtexProblem>? problems)
{
    private readonly OpenFields fields = new(entry, problems);

    public BibliographicRecord Read()
    {
        var type = ReadType();
        var (authors, editors) = (ReadNames("author"), ReadNames("editor"));
        var (issued, suffix) = ReadDate();
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
        var doi = ReadDoi(record);
        return record with { Doi = doi, Arxiv = ReadArxiv(record, doi), Extra = fields.Rest() };
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

    private (PartialDate? Issued, string? Suffix) ReadDate()
    {
        var hasYear = BibtexDate.TryYear(fields.Peek("year") ?? "", out var year, out var suffix);
        if (fields.Peek("date") is { } text)
        {
            if (PartialDate.TryParse(text, out var date))
                return (TakeDate(date, hasYear ? year : date.Year), suffix);
            fields.Report(
                "date",
                $"The date '{text}' is not a year, month or day such as 2020-03-14; it is kept as text."
            );
        }
        if (hasYear)
            return (ReadMonth(year), suffix);
        if (fields.Peek("year") is { } other)
            fields.Report("year", $"The year '{other}' is not a number such as 2020; it is kept as text.");
        return (null, null);
    }

    private PartialDate TakeDate(PartialDate date, int year)
    {
        if (year != date.Year)
            fields.Report("year", $"The year {year} is not that of the date {date}; the date counts.");
        foreach (var name in (string[])["date", "year", "month", "day"])
            fields.Drop(name);
        return date;
    }

    private PartialDate ReadMonth(int year)
    {
        fields.Drop("year");
        if (fields.Peek("month") is not { } text)
            return PartialDate.Of(year);
        if (!BibtexDate.TryMonth(text, out var month, out var day))
        {
            fields.Report("month", $"The month '{text}' is not one such as 3, mar or March; it is kept as text.");
            return PartialDate.Of(year);
        }
        fields.Drop("month");
        var separate = fields.Peek("day");
        day ??= int.TryParse(separate, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
        if (day is >= 1 && day <= DateTime.DaysInMonth(year, month))
        {
            fields.Drop("day");
            return PartialDate.Of(year, month, day);
        }
        if (day is not null || separate is not null)
            fields.Report("day", $"There is no day '{separate ?? text}' in this month; the month counts.");
        return PartialDate.Of(year, month);
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

    private Doi? ReadDoi(BibliographicRecord record)
    {
        if (fields.Peek("doi") is not { } text)
            return Doi.TryParse(record.Links[LinkKind.Url], out var linked) ? linked : null;
        if (Doi.TryParse(text, out var doi))
            fields.Drop("doi");
        else
            fields.Report("doi", $"'{text}' is not a DOI such as 10.1103/PhysRev.47.777; it is kept as text.");
        return doi;
    }

    private ArxivId? ReadArxiv(BibliographicRecord record, Doi? doi)
    {
        var archive = fields.Peek("archiveprefix") ?? fields.Peek("eprinttype") ?? "arxiv";
        var isArxiv = archive.Equals("arxiv", StringComparison.OrdinalIgnoreCase);
        ArxivId? found = null;
        foreach (var name in (string[])["arxiv", "eprint"])
        {
            if ((name == "eprint" && !isArxiv) || !ArxivId.TryParse(fields.Peek(name), out var id))
                continue;
            if (found is not null && found != id)
                fields.Report(name, $"There are two arXiv ids, {found} and {id}; the first counts.");
            found ??= id;
            fields.Drop(name);
        }
        if (found is not null && isArxiv)
        {
            fields.Drop("archiveprefix");
            fields.Drop("eprinttype");
        }
        return found ?? FindArxiv(record, doi);
    }

    private static ArxivId? FindArxiv(BibliographicRecord record, Doi? doi) =>
        record
            .Links.All()
            .Select(link => link.Link)
            .Prepend(record.Venue)
            .Prepend(doi?.Name)
            .Select(text => ArxivId.TryFind(text, out var id) ? id : null)
            .FirstOrDefault(id => id is not null);

    [GeneratedRegex(
        """^\s*<a\b[^>]*?\bhref\s*=\s*["']?([^"'\s>]+)""",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Anchor();
}
