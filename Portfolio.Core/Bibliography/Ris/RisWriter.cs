using System.Text.RegularExpressions;

namespace Portfolio.Core.Bibliography.Ris;

/// <summary>
/// Writes RIS with CR LF at the line ends, as the specification has it, and the tags that EndNote and Zotero both read.
/// What RIS cannot say stands in lines <c>M2</c> (<see cref="RisUnsaid"/>), so that an equal record is read back; only
/// the order of extra fields is that of the tags.
/// </summary>
public static partial class RisWriter
{
    public static void Write(IEnumerable<BibliographicRecord> records, TextWriter target)
    {
        foreach (var record in records)
            Write(record, target);
    }

    private static void Write(BibliographicRecord record, TextWriter target)
    {
        var entry = new RisEntry(0, 0);
        entry.Fields.AddRange(RisFields.Of(record).Select(field => new RisField(field.Tag, Value(field))));
        var readBack = new RisRecordReader(entry, []).Read();
        entry.Fields.AddRange(
            UnsaidFields.Of(record, readBack).Select(field => new RisField(RisUnsaid.Tag, RisUnsaid.Write(field)))
        );
        foreach (var field in entry.Fields)
            WriteLine(target, field.Tag, field.Text.Replace("\n", "\r\n", StringComparison.Ordinal));
        WriteLine(target, "ER", "");
        target.Write("\r\n");
    }

    private static string Value((string Tag, string Text) field)
    {
        var lines = LineBreak().Split(field.Text).Select(line => line.Trim());
        // A line that looks like a tag would begin another field.
        return RisTags.IsLong(field.Tag)
            ? string.Join('\n', lines.Select(line => RisTags.IsTagged(line) ? $"- {line}" : line))
            : string.Join(' ', lines);
    }

    private static void WriteLine(TextWriter target, string tag, string text)
    {
        target.Write(tag);
        target.Write("  - ");
        target.Write(text);
        target.Write("\r\n");
    }

    [GeneratedRegex("\r\n|\r|\n")]
    private static partial Regex LineBreak();
}
