using Portfolio.Core.Markup;

namespace Portfolio.Tests.Core.Markup;

public class RenderedMarkdownTests
{
    [Theory]
    [InlineData("", 0, 0, 1)]
    [InlineData("Don't count well-known words twice: 3.5 is one.", 8, 0, 1)]
    [InlineData("**中文**夹 English 词。", 1, 4, 1)]
    [InlineData("One.\n\n```\nthree words here\n```", 1, 0, 1)]
    public void Words_and_Chinese_characters_are_counted_apart(string source, int words, int characters, int minutes)
    {
        var rendered = new MarkdownRenderer().Render(source, "en");

        Assert.Equal((words, characters), (rendered.Words, rendered.Characters));
        Assert.Equal(minutes, rendered.ReadingMinutes);
    }

    [Fact]
    public void Reading_takes_a_minute_for_220_words_or_350_Chinese_characters()
    {
        var english = string.Concat(Enumerable.Repeat("word ", 880));
        var chinese = new string('文', 700);

        Assert.Equal(4, new MarkdownRenderer().Render(english, "en").ReadingMinutes);
        Assert.Equal(2, new MarkdownRenderer().Render(chinese, "zh-Hans").ReadingMinutes);
        Assert.Equal(6, new MarkdownRenderer().Render(english + chinese, "en").ReadingMinutes);
    }

    [Fact]
    public void Plain_text_holds_what_is_read_and_prose_only_sentences()
    {
        const string source = """
            # Heading

            One *sentence*[^1] here.

            ![picture](x.png)

            | cell |
            |---|
            | 1 |

                code

            - item
              - inner

            [^1]: Note.
            """;

        var rendered = new MarkdownRenderer().Render(source, "en");

        Assert.Equal(
            "Heading|One sentence here.|picture|cell|1|code|item|inner|Note.",
            rendered.PlainText.Replace('\n', '|')
        );
        Assert.Equal("One sentence here.|item|inner", rendered.Prose.Replace('\n', '|'));
    }

    [Theory]
    [InlineData("Short text.", 11, "Short text.")]
    [InlineData("A longer text.", 9, "A longer…")]
    [InlineData("A longer text.", 12, "A longer…")]
    [InlineData("Unbreakable", 6, "Unbre…")]
    [InlineData("这是一个很长的句子。", 5, "这是一个…")]
    [InlineData("甲乙𠀀𠀁", 4, "甲乙…")]
    public void Excerpt_ends_at_a_word_and_never_within_a_character(string source, int length, string expected)
    {
        var excerpt = new MarkdownRenderer().Render(source, "en").Excerpt(length);

        Assert.Equal(expected, excerpt);
        Assert.True(excerpt.Length <= length, "longer than asked");
    }

    [Theory]
    [InlineData("# 1. *Not* a heading", "# 1. <em>Not</em> a heading")]
    [InlineData("two\r\n\r\nlines", "two  lines")]
    [InlineData("[a](/b) <br> <div><p>block</p></div>", "<a href=\"/b\">a</a> <br> block")]
    [InlineData("[a](javascript:b)", "a")]
    [InlineData("- [x] a | b", "- [x] a | b")]
    public void Line_has_no_blocks(string source, string expected) =>
        Assert.Equal(expected, new MarkdownRenderer().RenderLine(source, "en").Html);

    [Fact]
    public void Headings_make_a_table_of_contents()
    {
        var rendered = new MarkdownRenderer().Render("# One\n\n## *Two*[^1]\n\n# 三\n\n# 🙂\n\n[^1]: n", "en");

        Assert.Equal(
            [new(2, "h-one", "One"), new(3, "h-two", "Two"), new(2, "h-三", "三"), new(2, "h-section", "🙂")],
            rendered.Headings
        );
    }

    [Fact]
    public void Blocks_say_their_line_only_where_it_is_asked_for()
    {
        const string source = "# One\n\nA\nparagraph.\n\n- item\n\n> said";

        var html = new MarkdownRenderer().Render(source, "en", lines: true).Html;

        Assert.Contains("<h2 id=\"h-one\" data-line=\"1\">", html, StringComparison.Ordinal);
        Assert.Contains("<p data-line=\"3\">", html, StringComparison.Ordinal);
        Assert.Contains("<ul data-line=\"6\">", html, StringComparison.Ordinal);
        Assert.Contains("<blockquote data-line=\"8\">", html, StringComparison.Ordinal);
        Assert.DoesNotContain("data-line", new MarkdownRenderer().Render(source, "en").Html, StringComparison.Ordinal);
    }
}
