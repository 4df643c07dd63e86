using System.Diagnostics;
using Portfolio.Core.Exchange.Import;
using Portfolio.Core.Exchange.Import.AlFolio;
using Portfolio.Core.Exchange.Import.GitHubReadme;
using Portfolio.Core.Papers;

namespace Portfolio.Tests.Core.Exchange.Import;

/// <summary>Sources that are not read, or that would take for ever.</summary>
public class RefusedSourceTests
{
    [Theory]
    [InlineData("")]
    [InlineData("just a line of text")]
    [InlineData("{ \"a\": 1 }\n# x")]
    [InlineData("@article{x,\n# y}")]
    [InlineData("<!DOCTYPE html>\n# x")]
    [InlineData("---\nlayout: page\n---\n# x")]
    public void Text_of_another_kind_is_not_recognised(string text)
    {
        var source = new SourceText("x", text);

        Assert.False(new GitHubReadmeReader().Recognises(source));
        Assert.False(new AlFolioAboutReader().Recognises(source));
    }

    [Theory]
    [InlineData("title: [1", 4, "not valid YAML")]
    [InlineData("a: &x 1\nb: *x", 4, "alias")]
    [InlineData("a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: 1}}}}}}}}}}}", 3, "nested")]
    public void Front_matter_that_is_unsafe_is_refused_with_its_line(string yaml, int line, string reason)
    {
        var source = new SourceText("x", $"---\nlayout: about\n{yaml}\n---\n");

        var refused = Assert.Throws<SourceRefusedException>(() => new AlFolioAboutReader().Read(source));

        Assert.Equal(line, refused.Line);
        Assert.Contains(reason, refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("|a|\n", 1_000_000, "longer than 512 KB")]
    [InlineData(">", 50_000, "nested too deeply")]
    [InlineData("[", 50_000, "nested too deeply")]
    [InlineData("[a](", 115_000, "5 seconds")]
    [InlineData("|a|\n", 30_000, "too many lines")]
    public void Text_that_cannot_be_taken_apart_is_refused_in_time(string piece, int times, string reason)
    {
        var text = "# Have read\n\n" + string.Concat(Enumerable.Repeat(piece, times));
        var started = Stopwatch.GetTimestamp();

        var refused = Assert.Throws<SourceRefusedException>(() => new GitHubReadmeReader().Read(new("x", text)));

        Assert.Contains(reason, refused.Message, StringComparison.Ordinal);
        Assert.InRange(Stopwatch.GetElapsedTime(started).TotalSeconds, 0, 30);
    }

    [Fact]
    public void Reference_that_would_grow_without_end_is_refused()
    {
        var text =
            $"# Hi\n\n[a]: https://x.org/{new string('a', 1000)}\n\n"
            + string.Concat(Enumerable.Repeat("[a] b\n", 2_000));

        var refused = Assert.Throws<SourceRefusedException>(() => new GitHubReadmeReader().Read(new("x", text)));

        Assert.Contains("repeated too often", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("|a|\n|-|\n", "|Paper {0}|\n")]
    [InlineData("", "- Paper {0}\n")]
    [InlineData("|a|\n|-|\n", "|[Note] Same|\n")]
    public void Thousands_of_papers_are_read_in_time(string before, string row)
    {
        var rows = Enumerable.Range(0, 15_000).Select(i => row.Replace("{0}", $"{i}", StringComparison.Ordinal));
        var started = Stopwatch.GetTimestamp();

        var reading = new GitHubReadmeReader().Read(new("x", "# Have read\n\n" + before + string.Concat(rows)));

        var papers = reading.Entries.Count(found => found.Entry is Paper);
        Assert.Equal(15_000, papers + reading.Remarks.Count + reading.LeftOut.Count);
        Assert.InRange(Stopwatch.GetElapsedTime(started).TotalSeconds, 0, 30);
    }

    [Theory]
    [InlineData("# a\nb\n")]
    [InlineData("## Now\n- a\n")]
    [InlineData("<!-- a -->\n\n")]
    [InlineData("<div>\n\n")]
    [InlineData(",")]
    [InlineData("(2020)a \\| **b** <b>\n")]
    public void Long_text_of_one_piece_is_read_in_time(string piece)
    {
        var started = Stopwatch.GetTimestamp();

        var text =
            "Hello, I'm Ann Lee.\n\n# Have read\n\n- x"
            + string.Concat(Enumerable.Repeat(piece, 50_000 / piece.Length))
            + "x";
        new GitHubReadmeReader().Read(new("x", text));
        new AlFolioAboutReader().Read(new("x", "---\nlayout: about\n---\n" + text));

        Assert.InRange(Stopwatch.GetElapsedTime(started).TotalSeconds, 0, 30);
    }
}
