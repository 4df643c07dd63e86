namespace Portfolio.Core.Bibliography.Ris;

/// <summary>
/// Cuts RIS text into entries as they are asked for. A line without a tag continues the one before; an entry that is
/// not ended, or that begins without its type, is read all the same and told. The tag's shape is that of Reference
/// Manager's specification (<see href="https://en.wikipedia.org/wiki/RIS_(file_format)"/>): two characters, two blanks,
/// a hyphen and a blank; one blank will do in an entry whose first line has it so.
/// </summary>
internal sealed class RisReader(string text, IList<RecordProblem> problems)
{
    private RisEntry? open;
    private bool isLoose;
    private bool isOutside;

    public static IEnumerable<RisEntry> Read(string text, IList<RecordProblem> problems) =>
        new RisReader(text, problems).Read();

    private IEnumerable<RisEntry> Read()
    {
        var number = 0;
        foreach (var (start, length) in Lines(text))
        {
            number++;
            var (tag, column) = ReadTag(start, length, number);
            if (tag is "TY" or "ER" && open is not null)
                yield return Close(tag, tag == "ER" ? start + length : start, number);
            if (tag is not "ER")
                Add(tag, text.AsSpan(start, length), start, number, column);
        }
        if (open is not null)
            yield return Close(null, text.Length, number);
    }

    private static IEnumerable<(int Start, int Length)> Lines(string text)
    {
        var start = text.StartsWith('\uFEFF') ? 1 : 0;
        while (start < text.Length)
        {
            var length = text.AsSpan(start).IndexOfAny('\n', '\r');
            if (length < 0)
                length = text.Length - start;
            yield return (start, length);
            start += length + 1;
            if (start < text.Length && text[start - 1] == '\r' && text[start] == '\n')
                start++;
        }
    }

    private (string? Tag, int Column) ReadTag(int start, int length, int number)
    {
        var line = text.AsSpan(start, length);
        var begin = line.Length - line.TrimStart().Length;
        line = line[begin..];
        if (line.Length < 4 || !char.IsAsciiLetterUpper(line[0]) || !RisTags.IsTagged(line))
            return (null, 1);
        var dash = line.IndexOf('-');
        var isType = line.StartsWith("TY");
        if (dash != 4 && !isType && !isLoose)
            return (null, 1);
        if (isType)
            isLoose = dash != 4;
        if (open is null && line.StartsWith("ER"))
            problems.Add(new(number, begin + 1, new("This ER ends no entry; it is passed over.")));
        return (line[..2].ToString(), Math.Min(begin + dash + 3, length + 1));
    }

    private RisEntry Close(string? by, int end, int number)
    {
        var entry = open!;
        if (by != "ER")
            problems.Add(
                new(number, 1, new("The entry of line {0} is not ended by ER; it is read all the same.", entry.Line))
            );
        entry.Source = text[entry.Start..end].Trim();
        open = null;
        return entry;
    }

    private void Add(string? tag, ReadOnlySpan<char> line, int start, int number, int column)
    {
        if (tag is not null)
        {
            if (open is null && tag != "TY")
                problems.Add(new(number, 1, new("This entry begins with {0} and not with its type, TY.", tag)));
            open ??= new(number, start);
            open.Fields.Add(new(tag, line[(column - 1)..].ToString(), number, column));
            isOutside = false;
        }
        else if (open is { Fields: [.., var last] })
        {
            last.Continue(line);
        }
        else if (!line.IsWhiteSpace() && !isOutside)
        {
            problems.Add(new(number, 1, new("This text belongs to no entry; it is passed over."), Rejects: true));
            isOutside = true;
        }
    }
}
