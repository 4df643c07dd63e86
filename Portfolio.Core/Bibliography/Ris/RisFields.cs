using System.Globalization;

namespace Portfolio.Core.Bibliography.Ris;

/// <summary>A record's properties as the tagged lines of RIS, in the order they are written.</summary>
internal static class RisFields
{
    public static IEnumerable<(string Tag, string Text)> Of(BibliographicRecord record)
    {
        IEnumerable<(string Tag, string? Text)> fields =
        [
            ("TY", Type(record)),
            ("ID", record.CitationKey),
            ("TI", record.Title),
            .. PlainName.WriteAll(record.Authors, record.HasMoreAuthors).Select(name => ("AU", name)),
            .. PlainName.WriteAll(record.Editors, record.HasMoreEditors).Select(name => ("ED", name)),
            ("PY", record.Issued?.Year.ToString("0000", CultureInfo.InvariantCulture)),
            ("DA", record.Issued is { Month: not null } date ? RisDate.Write(date) : null),
            .. Venue(record),
            ("J2", record.ShortVenue),
            ("VL", record.Volume),
            ("IS", record.Issue),
            .. Pages(record.Pages),
            ("PB", record.Publisher),
            ("SN", record.Isbn),
            ("DO", record.Doi?.Name),
            ("UR", record.Links[LinkKind.Url]),
            ("L1", record.Links[LinkKind.Pdf]),
            ("L2", record.Links[LinkKind.Html]),
            ("LA", record.Language),
            ("AB", record.Abstract),
            .. record.Extra.SelectMany(field => Extra(field, record.Type)),
            (RisUnsaid.Tag, record.Arxiv is { } arxiv ? $"arXiv: {arxiv}" : null),
        ];
        return fields.Where(field => field.Text?.Length > 0).Select(field => (field.Tag, field.Text!));
    }

    private static string Type(BibliographicRecord record)
    {
        var kept = record.Extra.FirstOrDefault(field => field.Name == "ris-ty")?.Text;
        return kept is not null && RisTypes.Read(kept) == record.Type ? kept : RisTypes.Write(record.Type);
    }

    private static IEnumerable<(string Tag, string? Text)> Venue(BibliographicRecord record)
    {
        var conference = record.Extra.FirstOrDefault(field => field.Name == "eventtitle")?.Text;
        if (RisTags.IsWhole(record.Type))
            return [("JF", record.Venue)];
        return record is { Type.Csl: "paper-conference", Venue: not null } && conference is not null
            ? [("T2", conference), ("C3", record.Venue)]
            : [("T2", record.Venue)];
    }

    private static IEnumerable<(string Tag, string? Text)> Pages(string? pages)
    {
        var separator = pages?.Contains('–') == true ? '–' : '-';
        return pages?.Split(separator) is [{ Length: > 0 } first, { Length: > 0 } last]
            ? [("SP", first), ("EP", last)]
            : [("SP", pages)];
    }

    private static IEnumerable<(string Tag, string? Text)> Extra(ExtraField field, PublicationType type)
    {
        if (field.Name == "ris-ty" || RisTags.Tag(field.Name, type) is not { } tag)
            return [];
        var texts = tag switch
        {
            "KW" => field.Text.Split(field.Text.Contains(';') ? ';' : ',', StringSplitOptions.TrimEntries),
            "A4" => field.Text.Split(" and "),
            _ when field.Name.StartsWith("ris-", StringComparison.Ordinal) && !RisTags.IsLong(tag) => field.Text.Split(
                '\n'
            ),
            _ => [field.Text],
        };
        return texts.Select(text => (tag, (string?)text));
    }
}
