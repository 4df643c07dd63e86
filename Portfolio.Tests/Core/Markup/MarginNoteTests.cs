using Portfolio.Core.Markup;

namespace Portfolio.Tests.Core.Markup;

public class MarginNoteTests
{
    private const string Note = "\n\n[^1]: Words.";

    [Theory]
    [InlineData("A paragraph[^1].")]
    [InlineData("- A tight item[^1]")]
    [InlineData("- A loose item[^1]\n\n- Another")]
    [InlineData("> A quote[^1]")]
    [InlineData("term\n:   A definition[^1]\n\nEnd.")]
    [InlineData("*emphasis[^1]*")]
    public void Note_called_in_a_text_stands_in_the_margin(string source)
    {
        var html = new MarkdownRenderer().Render(source + Note, "en").Html;

        Assert.Contains(
            " <span class=\"note\" role=\"note\" id=\"n1\"><b>1</b>Words.</span></",
            html,
            StringComparison.Ordinal
        );
        Assert.DoesNotContain("id=\"notes\"", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("# A heading[^1]")]
    [InlineData("| A cell[^1] |\n|---|\n| a |")]
    [InlineData("term[^1]\n:   A definition\n\nEnd.")]
    [InlineData("^^^\n![a](a.png)\n^^^ A caption[^1]")]
    public void Note_called_elsewhere_stands_at_the_end(string source)
    {
        var html = new MarkdownRenderer().Render(source + Note, "en").Html;

        Assert.Contains("href=\"#n1\" id=\"r1\">1</a></sup>", html, StringComparison.Ordinal);
        Assert.EndsWith(
            "<li value=\"1\" id=\"n1\">Words. "
                + "<a class=\"back\" href=\"#r1\" aria-label=\"Back to note 1 in the text\">↩\uFE0E</a></li></ol></div>",
            html,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("First.\n\n    Second.")]
    [InlineData("- a list")]
    [InlineData("First.\n\n        code")]
    [InlineData("# A heading")]
    [InlineData("<table><tr><td>a</td></tr></table>")]
    public void Note_with_blocks_stands_at_the_end(string note)
    {
        var html = new MarkdownRenderer().Render("Text[^1].\n\n[^1]: " + note, "en").Html;

        Assert.DoesNotContain("class=\"note\"", html, StringComparison.Ordinal);
        Assert.Contains("<li value=\"1\" id=\"n1\">", html, StringComparison.Ordinal);
        Assert.Single(new MarkdownRenderer().Render("# One\n\nText[^1].\n\n[^1]: " + note, "en").Headings);
    }

    [Fact]
    public void Notes_that_call_each_other_come_to_an_end()
    {
        var html = new MarkdownRenderer().Render("Text[^a].\n\n[^a]: A[^b].\n[^b]: B[^a] and B[^b].", "en").Html;

        Assert.Contains("<span class=\"note\" role=\"note\" id=\"n1\">", html, StringComparison.Ordinal);
        Assert.Contains("<li value=\"2\" id=\"n2\">", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Tag_left_open_in_a_note_closes_nothing_in_the_text()
    {
        var html = new MarkdownRenderer().Render("One[^1].\n\nTwo.\n\n[^1]: Note <b>open </div>", "en").Html;

        Assert.StartsWith("<p>One<sup>", html, StringComparison.Ordinal);
        Assert.Contains("\n<p>Two.</p>\n", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Call_typed_by_hand_without_a_note_is_left_out()
    {
        var html = new MarkdownRenderer()
            .Render("a<sup class=\"note-call\">7</sup><sup class=\"note-call\">x</sup>", "en")
            .Html;

        Assert.Equal("<p>a</p>", html);
    }
}
