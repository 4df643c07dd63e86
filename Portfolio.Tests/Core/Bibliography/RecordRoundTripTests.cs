using System.Text;
using Portfolio.Core.Bibliography;

namespace Portfolio.Tests.Core.Bibliography;

/// <summary>What every format holds: a record that is written and read again is the same.</summary>
public class RecordRoundTripTests
{
    [Theory]
    [InlineData(RecordFormat.Ris)]
    [InlineData(RecordFormat.CslJson)]
    public void Record_of_traps_is_equal_after_writing_and_reading(RecordFormat format)
    {
        for (var seed = 0; seed < 1000; seed++)
        {
            var records = Enumerable.Range(0, 3).Select(_ => new RandomRecords(seed).Record()).Select(Filled).ToList();
            var (again, text, _) = Again(records, format);

            for (var at = 0; at < records.Count; at++)
                Assert.True(records[at] == again[at], $"seed {seed}:\n{records[at]}\n{again[at]}\n{text}");
            Assert.Equal(records.Count, again.Count);
        }
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
