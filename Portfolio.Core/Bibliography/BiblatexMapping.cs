namespace Portfolio.Core.Bibliography;

/// <summary>
/// A record as an entry of BibLaTeX (<see href="https://ctan.org/pkg/biblatex"/>, chapter 2): <c>date</c>,
/// <c>journaltitle</c>, <c>location</c>, <c>@thesis</c> and <c>@report</c> with their <c>type</c>. It is read by
/// <see cref="BibtexMapping.ToRecord"/> to an equal record, but that <c>location</c> is <c>address</c> then.
/// </summary>
public static class BiblatexMapping
{
    public static BibtexEntry FromRecord(BibliographicRecord record)
    {
        var entry = BibtexMapping.FromRecord(record);
        var names = entry.Fields.Select(field => field.Name).ToHashSet();
        var (type, kind) = entry.Type switch
        {
            _ when names.Contains("type") => (entry.Type, null),
            "phdthesis" => ("thesis", "phdthesis"),
            "mastersthesis" => ("thesis", "mathesis"),
            "techreport" => ("report", "techreport"),
            _ => (entry.Type, null),
        };
        var date = Date(record);
        var fields = entry.Fields.SelectMany(field => Translated(field, date, record, names));
        return entry with
        {
            Type = type,
            Fields = [.. fields, .. kind is null ? Array.Empty<BibtexField>() : [new("type", kind)]],
        };
    }

    private static IEnumerable<BibtexField> Translated(
        BibtexField field,
        string? date,
        BibliographicRecord record,
        HashSet<string> names
    )
    {
        return field.Name switch
        {
            "year" when date is not null => names.Contains("date") ? [] : [new("date", date)],
            "month" or "day" when date is not null => [],
            "journal" when record.Venue is not null && BibtexFields.Venue(record.Type) == "journal" => Renamed(
                "journaltitle"
            ),
            "school" when record is { Publisher: not null, Type.Csl: "thesis" } && !names.Contains("publisher") =>
                Renamed("institution"),
            "archiveprefix" when !IsExtra(field.Name) => names.Contains("eprinttype")
                ? [field]
                : [new("eprinttype", "arxiv")],
            "arxiv" when names.Contains("eprint") && !IsExtra("eprint") => [],
            "primaryclass" => Renamed("eprintclass"),
            // A year tells BibTeX from BibLaTeX, whose alias for the field is taken then.
            "address" when date is not null || names.Contains("date") && !names.Contains("year") => Renamed("location"),
            _ => [field],
        };

        bool IsExtra(string name) => record.Extra.Any(extra => extra.Name == name);

        IEnumerable<BibtexField> Renamed(string name) => names.Contains(name) ? [field] : [field with { Name = name }];
    }

    /// <summary>
    /// The date where it says all that year, month and day do; null where one of them says more, or an extra
    /// <c>date</c> says another.
    /// </summary>
    private static string? Date(BibliographicRecord record)
    {
        if (record is not { Issued: { } issued, YearSuffix: null })
            return null;
        var extra = record.Extra.FirstOrDefault(field => field.Name == "date")?.Text;
        var isWhole = record.Extra.All(field => field.Name is not ("year" or "month" or "day"));
        return !isWhole ? null
            : extra is null ? issued.ToString()
            : Edtf.TryRead(extra, out var start) && start == issued ? extra
            : null;
    }
}
