using Portfolio.Core.Bibliography;

namespace Portfolio.Tests.Core.Bibliography;

/// <summary>Files that are large, torn or full of errors, through the whole way to records.</summary>
public class BibtexBadInputTests
{
    [Fact]
    public void Brace_that_is_never_closed_at_the_start_of_a_large_file_costs_one_entry()
    {
        var text =
            "@article{first, title = {Open {twice,\n"
            + string.Concat(Enumerable.Range(0, 20_000).Select(i => $"@article{{k{i}, title = {{T}}, year = 2020}}\n"));

        var (records, problems) = Read(text);

        Assert.Equal(20_001, records.Count);
        Assert.Equal((1, 25), (Assert.Single(problems).Line, problems[0].Column));
    }

    [Fact]
    public void Errors_beyond_a_thousand_are_counted_and_not_listed()
    {
        var (_, problems) = Read(string.Concat(Enumerable.Repeat("@article{k,,,\n title = {\\foo},}\n@\n", 10_000)));

        // Of reading the text, and of what its fields mean.
        Assert.Equal(2 * 1_001, problems.Count);
        var counted = problems.Where(p => $"{p.Message}".StartsWith("There are", StringComparison.Ordinal));
        Assert.Equal(
            [
                ("There are 38999 more problems, up to this place.", true),
                ("There are 9000 more problems, up to this place.", false),
            ],
            counted.Select(p => ($"{p.Message}", p.Rejects))
        );
    }

    [Fact]
    public void Entry_that_cannot_be_made_out_is_rejected()
    {
        var (records, problems) = Read("@article\n@misc{k,}\n");

        Assert.Single(records);
        Assert.Equal((1, 1, true), (Assert.Single(problems).Line, problems[0].Column, problems[0].Rejects));
    }

    [Theory]
    [InlineData("a/b:c+d.e'f*")]
    [InlineData("赵润松2020")]
    [InlineData("10.1016/S0140-6736(20)30183-5")]
    public void Key_of_any_kind_comes_through(string key) =>
        Assert.Equal(key, Assert.Single(Read($"@misc{{{key}, title = {{T}}}}").Records).CitationKey);

    [Fact]
    public void Html_in_a_field_is_text()
    {
        var (records, problems) = Read("@misc{k, title = {<script>alert(1)</script> <b>x</b>}, note = {a < b}}");

        Assert.Equal("<script>alert(1)</script> <b>x</b>", Assert.Single(records).Title);
        Assert.Empty(problems);
    }

    [Fact]
    public void Date_that_is_none_is_told_with_line_and_column()
    {
        var (records, problems) = Read("---\n---\r\n@misc{k,\r\n  title = {T}, date = {0000-13-45},\r\n}\r\n");

        Assert.Null(Assert.Single(records).Issued);
        Assert.Equal(new("date", "0000-13-45"), Assert.Single(records[0].Extra));
        Assert.Equal((4, 16), (Assert.Single(problems).Line, problems[0].Column));
    }

    private static (List<BibliographicRecord> Records, List<RecordProblem> Problems) Read(string text)
    {
        var problems = new List<RecordProblem>();
        return ([.. RecordFile.Read(text, RecordFormat.Bibtex, problems).Select(read => read.Record)], problems);
    }
}
