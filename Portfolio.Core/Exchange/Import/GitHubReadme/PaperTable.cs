using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Portfolio.Core.Exchange.Import.Documents;
using Portfolio.Core.Languages;

namespace Portfolio.Core.Exchange.Import.GitHubReadme;

/// <summary>
/// A table of papers. The header of a one-column table, and a row with one cell that is bold, open a group.
/// </summary>
internal sealed class PaperTable(SourceMarkdown source, PaperDrafts drafts, SourceReading reading)
{
    private PaperColumns columns = PaperColumns.Single;

    public void Read(Table table)
    {
        foreach (var row in table.OfType<TableRow>())
        {
            if (row.IsHeader)
                ReadHeader(row, Cells(row));
            else
                ReadRow(row, Cells(row));
        }
    }

    private void ReadHeader(TableRow row, List<LeafBlock?> cells)
    {
        columns = PaperColumns.Of([.. cells.Select(Words)]);
        if (cells is [{ } only] && Words(only).Length > 0 && !PaperColumns.IsTitle(Words(only)))
            drafts.OpenTopic(Words(only), source.Line(row));
    }

    private void ReadRow(TableRow row, List<LeafBlock?> cells)
    {
        var filled = cells.Where(cell => Words(cell).Length > 0).ToList();
        if (filled is [{ } single] && BlockShape.WhollyBold(single) is not null)
            drafts.OpenTopic(Words(single), source.Line(row));
        else if (columns.TitleCell(cells) is { Inline: { } title } && Words(cells[columns.Title]).Length > 0)
            drafts.Add(columns.Fill(PaperLine.Of(title), cells), Slice(cells), source.Line(row));
        else if (row.Count > 0 && !row.Span.IsEmpty)
            reading.LeftOut.Add(new(source.Line(row), Slice(cells), new Sentence("This row has no title.")));
    }

    private static List<LeafBlock?> Cells(TableRow row) =>
        [.. row.OfType<TableCell>().Select(cell => cell.FirstOrDefault() as LeafBlock)];

    private static string Words(LeafBlock? cell) => cell is null ? "" : InlineText.Of(cell);

    private string Slice(List<LeafBlock?> cells) =>
        string.Join(" | ", cells.Select(cell => cell is null ? "" : source.Phrase(cell)));
}
