using System.Globalization;

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
            Text(BibtexFields.Publisher(record.Type), record.Publisher),
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
            .. record.Extra.Select(field => BibtexFields.Write(field.Name, field.Text)),
        ];
        return fields.OfType<BibtexField>();
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

    private static IEnumerable<BibtexField?> Date(BibliographicRecord record)
    {
        if (record.Issued is not { } issued)
            return [];
        return
        [
            Latex("year", string.Create(CultureInfo.InvariantCulture, $"{issued.Year:0000}{record.YearSuffix}")),
            Latex("month", issued.Month is { } month ? BibtexDate.Months[month - 1] : null),
            Latex("day", issued.Day?.ToString(CultureInfo.InvariantCulture)),
        ];
    }

    private static BibtexField? Text(string name, string? text) => text is null ? null : BibtexFields.Write(name, text);

    private static BibtexField? Latex(string name, string? latex) => latex is null ? null : new(name, latex);
}
