using Portfolio.Core.Bibliography;
using Portfolio.Core.Dates;

namespace Portfolio.Tests.Core.Bibliography;

/// <summary>Records as BibLaTeX, and back.</summary>
public class BiblatexTests
{
    public static TheoryData<string, string, string> Written => ExampleFile.Cases("biblatex.txt");

    [Theory]
    [MemberData(nameof(Written))]
    public void Record_is_written_as_in_the_examples(string heading, string input, string expected)
    {
        var records = Read(input);
        var text = Write(records, RecordFormat.Biblatex);

        Assert.True(expected == text.Trim(), $"{heading}\n{text}");
        Assert.Equal(records, Read(text));
        Assert.Equal(records, Read(Write(records, RecordFormat.Bibtex)));
    }

    [Fact]
    public void Any_record_written_reads_back_equal()
    {
        var random = new RandomRecords(seed: 5);
        for (var i = 0; i < 1_500; i++)
        {
            var record = random.Record();

            var text = Write([record], RecordFormat.Biblatex);

            Assert.True(record == Assert.Single(Read(text)), $"{record}\n{text}");
        }
    }

    [Fact]
    public void Field_that_the_owner_s_date_has_left_behind_is_not_written()
    {
        var record = new BibliographicRecord
        {
            Issued = PartialDate.Parse("2021-03"),
            Extra = [new("year", "c. 2012"), new("month", "May–June"), new("note", "N")],
        };

        Assert.Equal(record with { Extra = [new("note", "N")] }, Assert.Single(Read(BibtexWriter.Write(record))));
    }

    private static List<BibliographicRecord> Read(string text) =>
        [.. RecordFile.Read(text, RecordFormat.Biblatex, []).Select(read => read.Record with { Source = null })];

    private static string Write(IEnumerable<BibliographicRecord> records, RecordFormat format)
    {
        using var text = new StringWriter();
        RecordFile.Write(records, format, text);
        return text.ToString();
    }
}
