using System.Globalization;
using Portfolio.Core.Dates;

namespace Portfolio.Core.Bibliography;

/// <summary>A record's properties as BibTeX fields, in the order they are written.</summary>
internal static class RecordFields
{
    public static IEnumerable<BibtexField> Of(BibliographicRecord record)
    {
        // An eprint of another archive is an extra field; then arxiv alone names the arXiv's.
        var eprint = record.Extra.Any(field => field.Name is "eprint" or "archiveprefix" or "eprinttype")
            ? null
            : record.Arxiv?.ToString();
        IEnumerable<BibtexField?> fields =
        [
            Latex("title", record.Title is null ? null : LatexText.WriteTitle(record.Title)),
            .. Names("author", record.Authors, record.HasMoreAuthors),
            .. Names("editor", record.Editors, record.HasMoreEditors),
            Text(BibtexFields.Venue(record.Type), record.Venue),
            Text("shortjournal", record.ShortVenue),
            Text("volume", record.Volume),
            Text("number", record.Issue),
            Latex("pages", Pages(record.Pages)),
            Text(Publisher(record), record.Publisher),
            .. Date(record),
            Text("doi", record.Doi?.Name),
            // Styles read eprint, al-folio reads arxiv.
            Text("archiveprefix", eprint is null ? null : "arXiv"),
            Text("eprint", eprint),
            Text("arxiv", record.Arxiv?.ToString()),
            .. record.Links.All().Select(link => Text(BibtexFields.NameOfLink[link.Kind], link.Link)),
            Text("isbn", record.Isbn),
            Text("language", record.Language),
            Text("abstract", record.Abstract),
            Text("entrysubtype", record.Type.Subtype?.Replace("article-", "", StringComparison.Ordinal)),
            .. record.Extra.Where(field => !IsStale(field, record)).Select(Extra),
        ];
        return fields.OfType<BibtexField>();
    }

    /// <summary>How something unusual was published is said once: here, or by an extra field.</summary>
    private static string Publisher(BibliographicRecord record)
    {
        var name = BibtexFields.Publisher(record.Type);
        return
            name == "howpublished"
            && (record.Extra.Any(field => field.Name == name) || BibtexFields.IsAddress(record.Publisher))
            ? "publisher"
            : name;
    }

    private static IEnumerable<BibtexField?> Names(string field, ValueList<PersonName> names, bool hasMore) =>
        [
            Latex(field, Absent.IfEmpty(new PersonNames(names, hasMore).Write())),
            Text($"{field}orcid", RecordOrcids.Write(names)),
        ];

    /// <summary>A range's dash is two hyphens; a hyphen within a page's number stays one.</summary>
    private static string? Pages(string? pages) =>
        pages is null ? null
        : pages.Contains('–') ? LatexText.Write(pages).Replace("–", "--", StringComparison.Ordinal)
        : LatexText.Write(pages).Replace("-", "--", StringComparison.Ordinal);

    /// <summary>What an extra field says of the date already, with more of it, is not said again.</summary>
    private static IEnumerable<BibtexField?> Date(BibliographicRecord record)
    {
        if (record.Issued is not { } issued)
            return [];
        var year = record.Extra.FirstOrDefault(field => field.Name == "year" && !IsStale(field, record));
        var month = record.Extra.FirstOrDefault(field => field.Name == "month" && !IsStale(field, record))?.Text;
        var hasDay = month is not null && BibtexDate.TryFirstMonth(month, out _, out var day) && day is not null;
        return
        [
            year is null
                ? new("year", string.Create(CultureInfo.InvariantCulture, $"{issued.Year:0000}{record.YearSuffix}"))
                : null,
            Latex("month", month is null && issued.Month is { } number ? BibtexDate.Months[number - 1] : null),
            Latex("day", hasDay ? null : issued.Day?.ToString(CultureInfo.InvariantCulture)),
        ];
    }

    /// <summary>A year, month or date that is not, or no longer, about the record's date, which would take its place.</summary>
    private static bool IsStale(ExtraField field, BibliographicRecord record) =>
        record.Issued is { } issued
        && field.Name switch
        {
            "year" => record.YearSuffix is not null || !BibtexDate.BeginsIn(field.Text, issued.Year),
            "month" => issued.Month is not null && !BibtexDate.BeginsIn(field.Text, issued),
            "date" => PartialDate.TryParse(field.Text, out _),
            _ => false,
        };

    // BibLaTeX's word for a kind of thesis or report; in braces it is text that looks like one.
    private static BibtexField Extra(ExtraField field) =>
        field.Name == "type" && BibtexFields.TypeOfKind.ContainsKey(field.Text)
            ? new("type", $"{{{field.Text}}}")
            : BibtexFields.Write(field.Name, field.Text);

    private static BibtexField? Text(string name, string? text) => text is null ? null : BibtexFields.Write(name, text);

    private static BibtexField? Latex(string name, string? latex) => latex is null ? null : new(name, latex);
}
