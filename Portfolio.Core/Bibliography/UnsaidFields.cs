namespace Portfolio.Core.Bibliography;

/// <summary>
/// What a format has no place for, as BibTeX fields with raw LaTeX values, so that nothing is dropped: each format but
/// BibTeX keeps them somewhere other programs leave alone. A field that the format wrongly shows is here without value.
/// </summary>
internal static class UnsaidFields
{
    /// <summary>The name under which the entry type stands among the fields.</summary>
    public const string EntryType = "entrytype";

    /// <summary>The fields that are otherwise, or not there, in what reading the written record gives back.</summary>
    public static List<BibtexField> Of(BibliographicRecord record, BibliographicRecord readBack)
    {
        var (entry, back) = (BibtexMapping.FromRecord(record), BibtexMapping.FromRecord(readBack));
        List<BibtexField> unsaid = entry.Type == back.Type ? [] : [new(EntryType, entry.Type)];
        var shown = new Dictionary<string, string>();
        foreach (var field in back.Fields)
            shown.TryAdd(field.Name, field.Value);
        foreach (var field in entry.Fields)
        {
            if (!shown.Remove(field.Name, out var value) || value != field.Value)
                unsaid.Add(field);
        }
        unsaid.AddRange(shown.Keys.Select(name => new BibtexField(name, "")));
        return unsaid;
    }

    /// <summary>The record with these fields; where the format says something else, they count.</summary>
    public static BibliographicRecord Into(BibliographicRecord record, IReadOnlyCollection<BibtexField> unsaid)
    {
        if (unsaid.Count == 0)
            return record;
        var entry = BibtexMapping.FromRecord(record);
        var type = unsaid.FirstOrDefault(field => field.Name == EntryType)?.Value ?? entry.Type;
        var (names, shown) = (Names(unsaid), Names(entry.Fields));
        // Without a value it takes away what the format shows; where it shows nothing, it is a field that is empty.
        var fields = entry
            .Fields.Where(field => !names.Contains(field.Name))
            .Concat(unsaid.Where(field => field.Value.Length > 0 || !shown.Contains(field.Name)))
            .Where(field => field.Name != EntryType);
        return BibtexMapping.ToRecord(new(type, entry.Key, [.. fields])) with { Source = record.Source };
    }

    private static HashSet<string> Names(IEnumerable<BibtexField> fields) => [.. fields.Select(field => field.Name)];
}
