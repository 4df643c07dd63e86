using System.Text;

namespace Portfolio.Core.Bibliography;

/// <summary>
/// Writes BibTeX: one field a line, in a fixed order, months as abbreviations, an empty line between entries, so that
/// equal records are equal text and a change is one line of a diff. UTF-8 stays.
/// </summary>
public static class BibtexWriter
{
    public static string Write(IEnumerable<BibliographicRecord> records) => string.Join('\n', records.Select(Write));

    public static string Write(BibliographicRecord record) => Write(BibtexMapping.FromRecord(record));

    public static string Write(BibtexEntry entry)
    {
        var text = new StringBuilder().Append('@').Append(entry.Type).Append('{').Append(entry.Key).Append(",\n");
        foreach (var (name, value, _, _) in entry.Fields)
        {
            text.Append("  ").Append(name).Append(" = ");
            if (name == "month" && BibtexDate.Months.Contains(value))
                text.Append(value);
            else
                text.Append('{').Append(value).Append('}');
            text.Append(",\n");
        }
        return text.Append("}\n").ToString();
    }
}
