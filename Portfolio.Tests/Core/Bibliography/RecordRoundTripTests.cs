using System.Text;
using Portfolio.Core.Bibliography;

namespace Portfolio.Tests.Core.Bibliography;

/// <summary>What every format holds: a record that is written and read again is the same.</summary>
public class RecordRoundTripTests
{
    [Theory]
    [InlineData(RecordFormat.Ris)]
    [InlineData(RecordFormat.CslJson)]
    [InlineData(RecordFormat.Csv)]
    public void Record_of_traps_is_equal_after_writing_and_reading(RecordFormat format)
    {
        for (var seed = 0; seed < 200; seed++)
        {
            var records = Enumerable
                .Range(0, 2)
                .Select(part => new RandomRecords((2 * seed) + part).Record())
                .Select(Filled)
                .ToList();
            var (again, text, _) = Again(records, format);

            for (var at = 0; at < records.Count; at++)
                Assert.True(records[at] == again[at], $"seed {seed}:\n{records[at]}\n{again[at]}\n{text}");
            Assert.Equal(records.Count, again.Count);
        }
    }

    [Theory]
    [InlineData(
        RecordFormat.Ris,
        "TY  - |ER  - \n|\nAU  - |DA  - 2020/|KW  - |TY - |M2  - tex.x= {|M2  - tex.|SN  - |\uFEFF"
    )]
    [InlineData(
        RecordFormat.CslJson,
        "{|}|[|]|\"|:|,|\"issued\":|{\"items\":[|\"author\":|\"date-parts\":|1|\\uD800|\n|\"custom\":{\"bibtex\":"
    )]
    [InlineData(RecordFormat.Csv, "Title|,|\"|\n|\r|;|Authors|Date|Other fields|award= {|'=|sep=\n")]
    public void Garbage_is_told_and_never_throws(RecordFormat format, string pieces)
    {
        var random = new Random(1);
        var all = pieces.Split('|');
        for (var i = 0; i < 300; i++)
        {
            var text = string.Concat(
                Enumerable
                    .Range(0, random.Next(60))
                    .Select(_ =>
                        random.Next(4) == 0 ? new RandomRecords(random.Next()).Text() : all[random.Next(all.Length)]
                    )
            );
            var problems = new List<RecordProblem>();
            var records = RecordFile.Read((i % 2 == 0 ? "Title,Note\n" : "") + text, format, problems).ToList();

            Assert.All(records, read => Assert.True(read.Line > 0));
            Assert.All(problems, problem => Assert.True(problem is { Line: > 0, Column: > 0 }));
        }
    }

    [Theory]
    [InlineData(RecordFormat.Ris, "TY  - WHAT\nPY  - 0000-13-45\n")]
    [InlineData(RecordFormat.CslJson, "{\"id\": \"a\", \"title\": \"no end\n")]
    [InlineData(RecordFormat.CslJson, "[{\"id\": }")]
    [InlineData(RecordFormat.Csv, "Title,Date\n\"a\"b,0000-13-45\n")]
    public void Ten_thousand_errors_are_each_told(RecordFormat format, string broken)
    {
        var problems = new List<RecordProblem>();
        var text = string.Concat(Enumerable.Repeat(broken, 10_000));

        _ = RecordFile.Read(text, format, problems).Count();

        Assert.InRange(problems.Count, 9_999, 40_000);
    }

    /// <summary>
    /// With the identifiers that other fields show, extra fields by name, since their order is the format's, and a key
    /// that is Unicode.
    /// </summary>
    private static BibliographicRecord Filled(BibliographicRecord record) =>
        Sorted(BibtexMapping.ToRecord(BibtexMapping.FromRecord(record))) with
        {
            CitationKey = Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(record.CitationKey)),
        };

    private static (List<BibliographicRecord> Records, string Text, List<RecordProblem> Problems) Again(
        List<BibliographicRecord> records,
        RecordFormat format
    )
    {
        using var text = new StringWriter();
        RecordFile.Write(records, format, text);
        var problems = new List<RecordProblem>();
        var again = RecordFile.Read(text.ToString(), format, problems).Select(read => Sorted(read.Record)).ToList();
        return (again, text.ToString(), problems);
    }

    private static BibliographicRecord Sorted(BibliographicRecord record) =>
        record with
        {
            Source = null,
            Extra = [.. record.Extra.OrderBy(field => field.Name, StringComparer.Ordinal)],
        };
}
