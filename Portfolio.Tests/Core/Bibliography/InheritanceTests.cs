using Portfolio.Core.Bibliography;

namespace Portfolio.Tests.Core.Bibliography;

/// <summary>What an entry takes from others by <c>crossref</c> and <c>xdata</c>.</summary>
public class InheritanceTests
{
    public static TheoryData<string, string, string> Inherited => ExampleFile.Cases("inherited.txt");

    [Theory]
    [MemberData(nameof(Inherited))]
    public void Entry_inherits_as_in_the_examples(string heading, string input, string expected)
    {
        var problems = new List<RecordProblem>();
        var records = RecordFile.Read(input, RecordFormat.Bibtex, problems).Select(read => read.Record).ToList();

        var told = problems.Select(p => $"{p.Line}:{p.Column}: {p.Message}{(p.Rejects ? " (rejected)" : "")}\n");
        var text = string.Join('\n', records.Select(BibtexWriter.Write).Append(string.Concat(told))).Trim();
        Assert.True(expected == text, $"{heading}\n{text}");
    }

    [Theory]
    [InlineData(RecordFormat.Bibtex)]
    [InlineData(RecordFormat.Biblatex)]
    public void What_was_inherited_is_equal_after_writing_and_reading(RecordFormat format)
    {
        foreach (var row in Inherited)
        {
            var records = Read((string)row[1]);
            using var text = new StringWriter();
            RecordFile.Write(records, format, text);

            Assert.Equal(records, Read(text.ToString()));
        }
    }

    [Fact]
    public void Many_children_of_a_long_parent_and_a_long_line_of_parents_do_not_fill_the_memory()
    {
        var children = Enumerable.Range(0, 10_000).Select(i => $"@inbook{{c{i}, crossref = {{p0}}}}\n");
        var parents = Enumerable
            .Range(0, 10_000)
            .Select(i => $"@book{{p{i}, f{i} = {{x}}, crossref = {{p{i + 1}}}}}\n");
        var text =
            string.Concat(children.Concat(parents)) + $"@book{{long, note = {{{new string('x', 1_000_000)}}}}}\n";
        text += text.Replace("{p0}", "{long}", StringComparison.Ordinal).Replace("{c", "{d", StringComparison.Ordinal);

        var file = BibtexReader.Read(text);

        Assert.Equal(40_002, file.Entries.Count);
        Assert.True(file.Entries.Sum(entry => entry.Fields.Count) < 1_000_000);
        Assert.True(file.Problems.Count <= 1_001);
        Assert.Contains("more problems", file.Problems[^1].Message.ToString(), StringComparison.Ordinal);
    }

    private static List<BibliographicRecord> Read(string text) =>
        [.. RecordFile.Read(text, RecordFormat.Bibtex, []).Select(read => read.Record with { Source = null })];
}
