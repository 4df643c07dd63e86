using System.Buffers;
using System.Globalization;

namespace Portfolio.Core.Bibliography.Csv;

/// <summary>
/// Writes a table that spreadsheets open as it is: a byte-order mark, commas, CR LF, no cell that runs as a formula
/// (<see cref="FormulaCell"/>). What has no column stands in the last one, "Other fields", so that an equal record is
/// read back; only the order of extra fields is that of the columns.
/// </summary>
public static class CsvWriter
{
    private static readonly SearchValues<char> Quoted = SearchValues.Create("\",;\t\r\n");

    public static void Write(IEnumerable<BibliographicRecord> records, TextWriter target)
    {
        target.Write('\uFEFF');
        WriteRow(CsvColumns.Written.Select(column => column.Name), target);
        foreach (var record in records)
        {
            var cells = CsvColumns.Written.Select(column => (column.Field, Text: Cell(record, column.Field))).ToList();
            var filled = cells.Where(cell => !string.IsNullOrWhiteSpace(cell.Text));
            var readBack = new CsvRecordReader(
                filled.Select(cell => (cell.Field, new CsvCell(cell.Text!, 1, 1))),
                []
            ).Read();
            var unsaid = CsvRecordReader.Unsaid(UnsaidFields.Of(record, readBack));
            WriteRow(cells.Select(cell => cell.Field == CsvColumns.Unsaid ? unsaid : cell.Text ?? ""), target);
        }
    }

    private static string? Cell(BibliographicRecord record, string field) =>
        field switch
        {
            CsvColumns.Key => record.CitationKey,
            UnsaidFields.EntryType => record.Type.Bibtex,
            "title" => record.Title,
            "author" => CsvNames.Write(record.Authors, record.HasMoreAuthors),
            "editor" => CsvNames.Write(record.Editors, record.HasMoreEditors),
            "date" => record.Issued?.ToString(),
            "year" => record.Issued is { } issued
                ? issued.Year.ToString("0000", CultureInfo.InvariantCulture) + record.YearSuffix
                : null,
            "journal" => record.Venue,
            "shortjournal" => record.ShortVenue,
            "volume" => record.Volume,
            "number" => record.Issue,
            "pages" => record.Pages,
            "publisher" => record.Publisher,
            "doi" => record.Doi?.Name,
            "arxiv" => record.Arxiv?.ToString(),
            "url" => record.Links[LinkKind.Url],
            "pdf" => record.Links[LinkKind.Pdf],
            "code" => record.Links[LinkKind.Code],
            "isbn" => record.Isbn,
            "language" => record.Language,
            "abstract" => record.Abstract,
            _ => record.Extra.FirstOrDefault(extra => extra.Name == field)?.Text,
        };

    private static void WriteRow(IEnumerable<string> cells, TextWriter target)
    {
        var separator = "";
        foreach (var cell in cells.Select(FormulaCell.Write))
        {
            target.Write(separator);
            target.Write(
                cell.AsSpan().ContainsAny(Quoted) ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : cell
            );
            separator = ",";
        }
        target.Write("\r\n");
    }
}
