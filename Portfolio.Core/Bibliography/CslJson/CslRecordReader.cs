using System.Text.Json;
using System.Text.RegularExpressions;
using Portfolio.Core.Dates;

namespace Portfolio.Core.Bibliography.CslJson;

/// <summary>
/// A CSL-JSON item → record; what has no property becomes an extra field (<see cref="CslVariables"/>).
/// <paramref name="report"/> takes the name of the variable that a sentence is about.
/// </summary>
internal sealed partial class CslRecordReader(JsonElement item, Action<string, string> report)
{
    private readonly Dictionary<string, JsonElement> open = new(StringComparer.Ordinal);
    private readonly List<ExtraField> extra = [];

    public BibliographicRecord Read()
    {
        foreach (var property in item.EnumerateObject())
        {
            if (!open.TryAdd(property.Name, property.Value))
                report(property.Name, $"'{property.Name}' stands here twice; the first counts.");
        }
        var type = ReadType();
        var (authors, editors) = (ReadNames("author"), ReadNames("editor"));
        var unsaid = ReadCustom();
        var record = new BibliographicRecord
        {
            Type = type,
            CitationKey = ReadKey(),
            Title = Take("title"),
            Authors = authors.Names,
            HasMoreAuthors = authors.HasMore,
            Editors = editors.Names,
            HasMoreEditors = editors.HasMore,
            Issued = ReadIssued(),
            YearSuffix = Take("year-suffix"),
            Venue = Take("container-title"),
            ShortVenue = Take("container-title-short", "journalAbbreviation"),
            Volume = Take("volume"),
            Arxiv = ReadArxivNumber(),
            Issue = Take(CslVariables.Number(type), "issue", "number"),
            Pages = Take("page"),
            Publisher = Take("publisher"),
            Doi = ReadDoi(),
            Links = RecordLinks.None.With(LinkKind.Url, Take("URL")),
            Isbn = Take("ISBN"),
            Language = Take("language"),
            Abstract = Take("abstract"),
        };
        record = ReadNote(record) with { Extra = ReadExtra() };
        return UnsaidFields.Into(RecordIdentifiers.Fill(record), unsaid);
    }

    private PublicationType ReadType()
    {
        var csl = Take("type") ?? "";
        var type = PublicationType.FromCsl(csl);
        if (csl.Length > 0 && type.Csl != csl)
            extra.Add(new("csl-type", csl));
        if (type == PublicationType.Document && csl is not ("document" or "article"))
            report("type", $"The type '{csl}' is not one of CSL; the item is read as a document.");
        return type;
    }

    private string ReadKey()
    {
        var id = Take("id") ?? "";
        var key =
            open.Remove("citation-key", out var named) || open.Remove("citekey", out named)
                ? CslText.Read(named)
                : null;
        if (!id.StartsWith("http", StringComparison.Ordinal))
            return key ?? id;
        // Zotero's own ids are addresses.
        extra.Add(new("csl-id", id));
        return key ?? id[(id.LastIndexOf('/') + 1)..];
    }

    private PersonNames ReadNames(string variable) =>
        open.Remove(variable, out var names) ? CslNames.Read(names) : PersonNames.None;

    private PartialDate? ReadIssued()
    {
        if (!open.Remove("issued", out var issued) || CslDate.Read(issued) is not { Length: > 0 } text)
            return null;
        var (date, isWhole) = CslDate.Start(text);
        if (!isWhole)
            extra.Add(new("date", text));
        if (date is null)
            report("issued", $"The date '{text}' is not one such as 2020-03-14; it is kept as text.");
        return date;
    }

    /// <summary>Zotero writes the arXiv id of a preprint into <c>number</c>.</summary>
    private ArxivId? ReadArxivNumber()
    {
        if (
            !open.TryGetValue("number", out var number)
            || CslText.Read(number) is not { } text
            || !text.StartsWith("arxiv:", StringComparison.OrdinalIgnoreCase)
            || !ArxivId.TryParse(text, out var arxiv)
        )
            return null;
        open.Remove("number");
        return arxiv;
    }

    private Doi? ReadDoi()
    {
        if (Take("DOI") is not { } text)
            return null;
        if (Doi.TryParse(text, out var doi))
            return doi;
        report("DOI", $"'{text}' is not a DOI such as 10.1103/PhysRev.47.777; it is kept as text.");
        extra.Add(new("doi", text));
        return null;
    }

    /// <summary>What people and programs write into Zotero's field Extra, which stays as it is.</summary>
    private BibliographicRecord ReadNote(BibliographicRecord record)
    {
        if (!open.TryGetValue("note", out var note))
            return record;
        foreach (Match line in NoteLine().Matches(CslText.Read(note)))
        {
            var text = line.Value.Trim();
            if (record.Arxiv is null && ArxivId.TryParse(text, out var arxiv))
                record = record with { Arxiv = arxiv };
            else if (record.Doi is null && Doi.TryParse(text, out var doi))
                record = record with { Doi = doi };
        }
        return record;
    }

    private List<BibtexField> ReadCustom()
    {
        if (!open.TryGetValue("custom", out var custom) || custom.ValueKind != JsonValueKind.Object)
            return [];
        open.Remove("custom");
        var unsaid = new List<BibtexField>();
        foreach (var property in custom.EnumerateObject())
        {
            if (property is { Name: CslWriter.Unsaid, Value.ValueKind: JsonValueKind.Object })
                unsaid.AddRange(
                    property.Value.EnumerateObject().Select(f => new BibtexField(f.Name, CslText.Read(f.Value)))
                );
            else
                AddExtra($"custom-{property.Name}", CslText.Read(property.Value));
        }
        return unsaid;
    }

    private ValueList<ExtraField> ReadExtra()
    {
        foreach (var (variable, value) in open)
        {
            var text =
                CslVariables.IsNames(variable) ? CslNames.ReadText(value)
                : CslVariables.IsDate(variable) ? CslDate.Read(value)
                : CslText.ReadPlain(value);
            AddExtra(CslVariables.Field(variable), text);
        }
        return [.. extra];
    }

    /// <summary>A field whose name is taken, or is none, goes by a number.</summary>
    private void AddExtra(string name, string text)
    {
        if (string.IsNullOrWhiteSpace(text))
            return;
        if (!ExtraField.IsName(name))
            name = "csl-field";
        var field = new ExtraField(name, text);
        for (var number = 2; extra.Exists(other => other.Name == field.Name); number++)
            field = new($"{name}-{number}", text);
        extra.Add(field);
    }

    private string? Take(params ReadOnlySpan<string> variables)
    {
        foreach (var variable in variables)
        {
            if (open.Remove(variable, out var value) && Absent.IfEmpty(CslText.ReadPlain(value)) is { } text)
                return text;
        }
        return null;
    }

    [GeneratedRegex(@"^\s*(?:arxiv|doi)\s*:.*$", RegexOptions.IgnoreCase | RegexOptions.Multiline)]
    private static partial Regex NoteLine();
}
