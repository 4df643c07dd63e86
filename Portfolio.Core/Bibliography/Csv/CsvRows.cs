using System.Text;
using Portfolio.Core.Languages;

namespace Portfolio.Core.Bibliography.Csv;

/// <summary>
/// Cuts CSV text (RFC 4180, <see href="https://www.rfc-editor.org/rfc/rfc4180"/>) into rows as they are asked for. The
/// delimiter is the comma, semicolon or tab that the first line has most of, or what Excel's line <c>sep=;</c> says.
/// What is wrong with quotes is told with its place, and read as it stands.
/// </summary>
internal sealed class CsvRows(string text, IList<RecordProblem> problems)
{
    private readonly LineMap lines = new(text);
    private char delimiter;
    private int position = text.StartsWith('\uFEFF') ? 1 : 0;

    public IEnumerable<CsvRow> Read()
    {
        delimiter = Delimiter();
        while (position < text.Length)
        {
            var start = position;
            var cells = ReadRow();
            if (cells.Any(cell => !string.IsNullOrWhiteSpace(cell.Text)))
                yield return new(cells, text[start..position].TrimEnd('\r', '\n'), lines.Line(start));
        }
    }

    private char Delimiter()
    {
        var line = text.AsSpan(position);
        line = line[..(line.IndexOfAny('\r', '\n') is >= 0 and var end ? end : line.Length)];
        if (line.Length == 5 && line.StartsWith("sep=", StringComparison.OrdinalIgnoreCase))
        {
            position += line.Length;
            SkipLineBreak();
            return line[4];
        }
        var (commas, semicolons, tabs) = (line.Count(','), line.Count(';'), line.Count('\t'));
        return tabs > commas && tabs > semicolons ? '\t'
            : semicolons > commas ? ';'
            : ',';
    }

    private List<CsvCell> ReadRow()
    {
        var cells = new List<CsvCell>();
        while (true)
        {
            var start = position;
            var cell = position < text.Length && text[position] == '"' ? ReadQuoted() : ReadPlain();
            cells.Add(new(FormulaCell.Read(cell), lines.Line(start), lines.Column(start)));
            if (position >= text.Length || text[position] != delimiter)
                break;
            position++;
        }
        SkipLineBreak();
        return cells;
    }

    private string ReadPlain()
    {
        var rest = text.AsSpan(position);
        var length = rest.IndexOfAny(delimiter, '\r', '\n') is >= 0 and var end ? end : rest.Length;
        position += length;
        return rest[..length].ToString();
    }

    private string ReadQuoted()
    {
        var cell = new StringBuilder();
        var open = position;
        for (var at = position + 1; text.IndexOf('"', at) is >= 0 and var quote; at = quote + 2)
        {
            cell.Append(text, at, quote - at);
            position = quote + 1;
            if (position >= text.Length || text[position] != '"')
                return cell.Append(ReadBehind()).ToString();
            cell.Append('"');
        }
        Report(open, new("This quote is not closed; the cell ends with its line."));
        position = open;
        return ReadPlain();
    }

    /// <summary>Nothing but the delimiter or the line's end may follow a closing quote.</summary>
    private string ReadBehind()
    {
        var start = position;
        var behind = ReadPlain();
        if (behind.Length > 0)
            Report(start, new("Text follows a closing quote; a quote within a cell has to be doubled."));
        return behind;
    }

    private void SkipLineBreak()
    {
        if (position < text.Length && text[position] == '\r')
            position++;
        if (position < text.Length && text[position] == '\n')
            position++;
    }

    private void Report(int place, Sentence message) =>
        problems.Add(new(lines.Line(place), lines.Column(place), message));
}
