namespace Portfolio.Core.Bibliography.Csv;

/// <summary>Reads a table whose first row names the columns, one record a row.</summary>
public static class CsvReader
{
    /// <summary>
    /// The records as they are asked for, each with the line its row begins at. <paramref name="columns"/> says what
    /// the columns hold where their names do not.
    /// </summary>
    public static IEnumerable<(BibliographicRecord Record, int Line)> Read(
        string text,
        IList<RecordProblem> problems,
        CsvColumns? columns = null
    )
    {
        columns ??= CsvColumns.ByName;
        IReadOnlyList<CsvCell>? header = null;
        foreach (var row in new CsvRows(text, problems).Read())
        {
            if (header is null)
            {
                header = row.Cells;
                if (IsHeader(header, columns))
                    continue;
                problems.Add(
                    new(row.Line, 1, new("The first line has to name the columns, a title among them."), Rejects: true)
                );
                yield break;
            }
            var record = new CsvRecordReader(Fields(header, row, columns, problems), problems).Read();
            yield return (record with { Source = row.Source }, row.Line);
        }
    }

    /// <summary>Whether the first row of this text names columns, and so it may be such a table.</summary>
    internal static bool Recognises(string text) =>
        new CsvRows(text, []).Read().FirstOrDefault() is { } row
        && row.Cells.Count > 1
        && IsHeader(row.Cells, CsvColumns.ByName);

    private static bool IsHeader(IEnumerable<CsvCell> cells, CsvColumns columns) =>
        cells.Any(cell => columns.Field(cell.Text) == "title");

    private static IEnumerable<(string Name, CsvCell Cell)> Fields(
        IReadOnlyList<CsvCell> header,
        CsvRow row,
        CsvColumns columns,
        IList<RecordProblem> problems
    )
    {
        foreach (var (at, cell) in row.Cells.Index().Where(each => !string.IsNullOrWhiteSpace(each.Item.Text)))
        {
            if (at == header.Count)
                problems.Add(new(cell.Line, cell.Column, new("The row has more cells than there are columns.")));
            var column = at < header.Count ? header[at].Text : "";
            var name = columns.Field(column) ?? (ExtraField.IsName(column) ? column : $"column-{at + 1}");
            if (name.Length > 0)
                yield return (name, cell);
        }
    }
}
