using Portfolio.Core.Bibliography;
using Portfolio.Core.Bibliography.Csv;

namespace Portfolio.Tests.Core.Bibliography;

public class CsvTests
{
    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+49", "'+49")]
    [InlineData("-", "'-")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("'=x", "''=x")]
    [InlineData("'t Hooft", "'t Hooft")]
    [InlineData("a=b", "a=b")]
    public void Cell_that_would_run_as_a_formula_is_written_as_text_and_read_as_it_was(string title, string cell)
    {
        using var text = new StringWriter();
        RecordFile.Write([new() { Title = title }], RecordFormat.Csv, text);

        Assert.Contains($",{cell},", text.ToString(), StringComparison.Ordinal);
        Assert.Equal(title, Assert.Single(Read(text.ToString())).Title);
    }

    [Fact]
    public void Table_begins_with_a_mark_for_spreadsheets_and_names_its_columns()
    {
        using var text = new StringWriter();
        RecordFile.Write([], RecordFormat.Csv, text);

        Assert.StartsWith(
            "\uFEFFKey,Type,Title,Authors,Editors,Date,Year,Venue,",
            text.ToString(),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Columns_that_nobody_knows_can_be_named()
    {
        var columns = new CsvColumns(
            new Dictionary<string, string>
            {
                ["Was"] = "title",
                ["Wer"] = "author",
                ["Year"] = "",
            }
        );

        var (record, _) = Assert.Single(CsvReader.Read("Was,Wer,Year\nT,\"Doe, Jane\",2020\n", [], columns));

        Assert.Equal(
            ("T", "Doe", null, 0),
            (record.Title, record.Authors[0].Family, record.Issued, record.Extra.Count)
        );
    }

    private static List<BibliographicRecord> Read(string text) =>
        [.. RecordFile.Read(text, RecordFormat.Csv, []).Select(read => read.Record)];
}
