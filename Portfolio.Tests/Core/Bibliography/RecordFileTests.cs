using Portfolio.Core.Bibliography;

namespace Portfolio.Tests.Core.Bibliography;

/// <summary>The formats by example: what stands in a file, and the records it gives as BibTeX, with what was told.</summary>
public class RecordFileTests
{
    public static TheoryData<string, string, string> Ris => ExampleFile.Cases("ris.txt");
    public static TheoryData<string, string, string> CslJson => ExampleFile.Cases("csl-json.txt");

    [Theory]
    [MemberData(nameof(Ris))]
    public void Ris_reads_as_in_the_examples(string heading, string input, string expected) =>
        AssertReads(RecordFormat.Ris, heading, input, expected);

    [Theory]
    [MemberData(nameof(CslJson))]
    public void Csl_json_reads_as_in_the_examples(string heading, string input, string expected) =>
        AssertReads(RecordFormat.CslJson, heading, input, expected);

    private static void AssertReads(RecordFormat format, string heading, string input, string expected)
    {
        var problems = new List<RecordProblem>();
        var records = RecordFile.Read(input, format, problems).Select(read => read.Record).ToList();

        var told = problems.Select(p => $"{p.Line}:{p.Column}: {p.Message}{(p.Rejects ? " (rejected)" : "")}\n");
        var text = string.Join('\n', records.Select(BibtexWriter.Write).Append(string.Concat(told))).Trim();
        Assert.True(expected == text, $"{heading}\n--- expected\n{expected}\n--- read\n{text}");
    }
}
