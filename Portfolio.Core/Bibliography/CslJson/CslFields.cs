using System.Text.Json;

namespace Portfolio.Core.Bibliography.CslJson;

/// <summary>A record's properties as the variables of an item, in the order they are written.</summary>
internal static class CslFields
{
    private const string Custom = "custom-";

    public static void Write(Utf8JsonWriter json, BibliographicRecord record, List<BibtexField> unsaid)
    {
        var written = new HashSet<string>();
        json.WriteStartObject();
        Text("id", Id(record));
        json.WriteString("citation-key", CslText.WellFormed(record.CitationKey));
        Text("type", Type(record));
        Text("title", record.Title);
        Names("author", new(record.Authors, record.HasMoreAuthors));
        Names("editor", new(record.Editors, record.HasMoreEditors));
        Issued();
        Text("year-suffix", record.YearSuffix);
        Text("container-title", record.Venue);
        Text("container-title-short", record.ShortVenue);
        Text("volume", record.Volume);
        Text(CslVariables.Number(record.Type), record.Issue);
        Text("number", record.Arxiv is { } arxiv ? $"arXiv:{arxiv}" : null);
        Text("page", record.Pages);
        Text("publisher", record.Publisher);
        Text("DOI", record.Doi?.Name);
        Text("URL", record.Links[LinkKind.Url]);
        Text("ISBN", record.Isbn);
        Text("language", record.Language);
        Text("abstract", record.Abstract);
        foreach (var field in record.Extra)
            Extra(field);
        WriteCustom(json, record, unsaid);
        json.WriteEndObject();

        void Text(string variable, string? text)
        {
            if (text is not null && written.Add(variable))
                json.WriteString(variable, CslText.WellFormed(text));
        }

        void Names(string variable, PersonNames names)
        {
            if (names == PersonNames.None)
                return;
            json.WritePropertyName(variable);
            CslNames.Write(json, names);
        }

        void Issued()
        {
            var date = record.Extra.FirstOrDefault(field => field.Name == "date")?.Text;
            if (date is null || CslDate.Start(date).Date != record.Issued)
                date = record.Issued?.ToString();
            if (date is null)
                return;
            json.WritePropertyName("issued");
            CslDate.Write(json, date);
        }

        void Extra(ExtraField field)
        {
            if (
                CslVariables.Variable(field.Name) is not { } variable
                || field.Text.Length == 0
                || !written.Add(variable)
            )
                return;
            json.WritePropertyName(variable);
            if (CslVariables.IsNames(variable))
                CslNames.WriteText(json, field.Text);
            else if (CslVariables.IsDate(variable))
                CslDate.Write(json, field.Text);
            else
                json.WriteStringValue(CslText.WellFormed(field.Text));
        }
    }

    /// <summary>An item needs one; of a record without key it is made, and <c>citation-key</c> stays empty.</summary>
    private static string Id(BibliographicRecord record) =>
        record.Extra.FirstOrDefault(field => field.Name == "csl-id")?.Text is { Length: > 0 } kept ? kept
        : record.CitationKey.Length > 0 ? record.CitationKey
        : CitationKey.Make(record);

    private static string Type(BibliographicRecord record)
    {
        var kept = record.Extra.FirstOrDefault(field => field.Name == "csl-type")?.Text;
        return kept is not null && PublicationType.FromCsl(kept) == record.Type ? kept : record.Type.Csl;
    }

    private static void WriteCustom(Utf8JsonWriter json, BibliographicRecord record, List<BibtexField> unsaid)
    {
        var custom = record
            .Extra.Where(field => field.Name.StartsWith(Custom, StringComparison.Ordinal) && field.Text.Length > 0)
            .ToList();
        if (custom.Count + unsaid.Count == 0)
            return;
        json.WriteStartObject("custom");
        foreach (var field in custom)
            json.WriteString(CslText.WellFormed(field.Name[Custom.Length..]), CslText.WellFormed(field.Text));
        if (unsaid.Count > 0)
        {
            json.WriteStartObject(CslWriter.Unsaid);
            foreach (var field in unsaid.DistinctBy(field => field.Name))
                json.WriteString(field.Name, CslText.WellFormed(field.Value));
            json.WriteEndObject();
        }
        json.WriteEndObject();
    }
}
