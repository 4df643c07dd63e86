using System.Diagnostics;
using Portfolio.Core.Bibliography;

namespace Portfolio.Tests.Core.Bibliography;

public class BibtexReaderTests
{
    public static TheoryData<string, string, string> Recoveries => ExampleFile.Cases("recovery.txt");

    [Theory]
    [MemberData(nameof(Recoveries))]
    public void Miswritten_file_reads_as_in_the_examples(string heading, string input, string expected)
    {
        var lines = Describe(BibtexReader.Read(input));

        Assert.True(
            expected.Split('\n').Select(line => line.Trim()).SequenceEqual(lines),
            $"{heading}:\n{string.Join('\n', lines)}"
        );
    }

    [Fact]
    public void Windows_line_ends_change_nothing_but_the_source()
    {
        var text = ExampleFile.Read("recovery.txt");

        var unix = BibtexReader.Read(text);
        var windows = BibtexReader.Read(text.Replace("\n", "\r\n", StringComparison.Ordinal));

        Assert.Equal(unix.Problems, windows.Problems);
        Assert.Equal(
            unix.Entries.Select(entry => (entry.Key, entry.Line)),
            windows.Entries.Select(entry => (entry.Key, entry.Line))
        );
    }

    [Fact]
    public void Source_is_the_text_of_the_entry_unchanged()
    {
        const string source = "@Article { k ,\r\n  TITLE=\"A  b\" ,\r\n}";

        var entry = Assert.Single(BibtexReader.Read($"before\n{source}\nafter").Entries);

        Assert.Equal((source, 2, "article"), (entry.Source, entry.Line, entry.Type));
        Assert.Equal(new BibtexField("title", "A  b", Line: 3, Column: 3), Assert.Single(entry.Fields));
    }

    [Theory]
    [InlineData("@article{a, title = ")]
    [InlineData("@article{")]
    [InlineData("@comment")]
    [InlineData("")]
    public void Five_million_open_braces_are_a_problem_at_most(string before)
    {
        var file = BibtexReader.Read(before + new string('{', 5_000_000));

        Assert.True(file.Problems.Count < 5);
        Assert.Equal(before.StartsWith("@article", StringComparison.Ordinal) ? 1 : 0, file.Entries.Count);
    }

    [Theory]
    [InlineData("@article{a, title = {x\n\n", 50_000)]
    [InlineData("@comment{ x\n", 0)]
    [InlineData("@@@@", 0)]
    [InlineData("@\n", 0)]
    [InlineData("@article{\"", 1)]
    [InlineData("@article{k}, x = {\n", 1)]
    [InlineData("@string{a = a # a}\n", 0)]
    [InlineData(" a = 1,", 0)]
    [InlineData("@article{k,,\n", 50_000)]
    public void Errors_without_end_take_time_in_proportion(string error, int entries)
    {
        var text = string.Concat(Enumerable.Repeat(error, 50_000));
        var clock = Stopwatch.StartNew();

        var file = BibtexReader.Read(text);

        Assert.Equal(entries, file.Entries.Count);
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(10), $"{error} took {clock.Elapsed}");
    }

    [Fact]
    public void Abbreviations_that_double_each_other_do_not_fill_the_memory()
    {
        var doubling = Enumerable.Range(1, 60).Select(i => $"@string{{a{i} = a{i - 1} # a{i - 1}}}");
        var text = "@string{a0 = {0123456789}}" + string.Join('\n', doubling) + "@misc{k, note = a60}";

        var file = BibtexReader.Read(text);

        Assert.True(Assert.Single(file.Entries).Fields[0].Value.Length < 1_000_000);
        Assert.Contains(
            file.Problems,
            problem => problem.Message.English.Contains("too long", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void Every_cut_of_a_file_and_every_lost_character_is_survived()
    {
        var text = ExampleFile.Read("recovery.txt");

        for (var at = 0; at < text.Length; at++)
        {
            BibtexReader.Read(text[..at]);
            var file = BibtexReader.Read(text.Remove(at, 1).Insert(at, "\0"));
            Assert.All(file.Problems, problem => Assert.True(problem is { Line: > 0, Column: > 0 }));
            foreach (var entry in file.Entries)
                BibtexMapping.ToRecord(entry);
        }
    }

    private static List<string> Describe(BibtexFile file) =>
        [
            .. file.Entries.Select(entry => $"{entry.Type} {entry.Key}: {Fields(entry)}".Trim()),
            .. file.Problems.Select(problem => $"{problem.Line}:{problem.Column} {problem.Message}"),
        ];

    private static string Fields(BibtexEntry entry) =>
        string.Join(
            "; ",
            entry.Fields.Select(field => $"{field.Name} = {field.Value.Replace("\n", "⏎", StringComparison.Ordinal)}")
        );
}
