namespace Portfolio.Core.Bibliography.Ris;

/// <summary>The tagged lines of an entry that nobody has taken yet; what stays to the end becomes extra.</summary>
internal sealed class RisTagged(RisEntry entry)
{
    private readonly List<RisField> open = [.. entry.Fields.Where(field => field.Text.Length > 0)];

    /// <summary>Takes all lines of these tags, in the order of the tags.</summary>
    public List<RisField> TakeAll(params ReadOnlySpan<string> tags)
    {
        var taken = new List<RisField>();
        foreach (var tag in tags)
        {
            taken.AddRange(open.Where(field => field.Tag == tag));
            open.RemoveAll(field => field.Tag == tag);
        }
        return taken;
    }

    /// <summary>Takes the first line there is of these tags; those after it that say the same are dropped.</summary>
    public string? Take(params ReadOnlySpan<string> tags)
    {
        string? text = null;
        foreach (var tag in tags)
        {
            if (text is null && open.Find(field => field.Tag == tag) is { } first)
            {
                text = TextOf(first);
                open.Remove(first);
            }
            if (text is not null)
                open.RemoveAll(field => field.Tag == tag && TextOf(field) == text);
        }
        return text;
    }

    public bool Has(string tag) => open.Exists(field => field.Tag == tag);

    public void PutBack(RisField field) => open.Add(field);

    /// <summary>What nobody took; the lines of one field are joined.</summary>
    public IEnumerable<ExtraField> Rest(PublicationType type) =>
        open.GroupBy(field => RisTags.Field(field.Tag, type))
            .Select(fields => new ExtraField(fields.Key, Join(fields.Key, [.. fields])));

    /// <summary>A line and those that continue it, with their breaks only where they mean something.</summary>
    public static string TextOf(RisField field) =>
        RisTags.IsLong(field.Tag) ? field.Text : string.Join(' ', LinesOf(field.Text));

    private static string Join(string name, IReadOnlyList<RisField> fields) =>
        name switch
        {
            "keywords" => Keywords([.. fields.SelectMany(field => LinesOf(field.Text))]),
            "translator" => string.Join(" and ", fields.Select(TextOf)),
            _ => string.Join('\n', fields.Select(TextOf)),
        };

    /// <summary>One keyword may hold a comma, so that it cannot divide them.</summary>
    private static string Keywords(List<string> words) =>
        string.Join(words.Exists(word => word.Contains(',')) ? "; " : ", ", words);

    private static string[] LinesOf(string text) =>
        text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
