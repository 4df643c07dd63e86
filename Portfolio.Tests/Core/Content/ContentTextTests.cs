using Portfolio.Core.Content;
using Portfolio.Core.Languages;

namespace Portfolio.Tests.Core.Content;

public sealed class ContentTextTests
{
    [Fact]
    public void Text_is_front_matter_then_a_part_for_each_language_then_the_record()
    {
        var text = new ContentText
        {
            FrontMatter = "slug: x\n",
            Body = LocalizedText.Of("en", "Hello\n\nagain").With("zh-Hans", "你好"),
            Bibtex = "@misc{x}",
        };

        const string written = """
            ---
            slug: x
            ---
            <!-- lang: en -->
            Hello

            again
            <!-- lang: zh-Hans -->
            你好
            <!-- bibtex -->
            @misc{x}

            """;
        Assert.Equal(written, text.Write());
        Assert.Equal(text.Body, ContentText.Parse(written, "en").Body);
        Assert.Equal("@misc{x}", ContentText.Parse(written, "en").Bibtex);
    }

    [Theory]
    [InlineData("---\nslug: x\n---\nHello", "Hello")]
    [InlineData("---\nslug: x\n---\nHello\n", "Hello")]
    [InlineData("---\r\nslug: x\r\n---\r\nHello", "Hello")]
    [InlineData("---\n---\nHello\n", "Hello")]
    [InlineData("---\n---\nHello\n---\nafter a rule\n", "Hello\n---\nafter a rule")]
    public void Text_without_a_mark_is_in_the_default_language(string file, string body)
    {
        Assert.Equal(LocalizedText.Of("zh-Hans", body), ContentText.Parse(file, "zh-Hans").Body);
    }

    [Fact]
    public void Blank_lines_before_the_first_mark_are_no_text()
    {
        var body = ContentText.Parse("---\n---\n\n\n<!-- lang: en -->\nHello\n", "en").Body;

        Assert.Equal(LocalizedText.Of("en", "Hello"), body);
    }

    [Fact]
    public void Line_that_looks_like_a_mark_is_kept_behind_a_backslash()
    {
        var body = LocalizedText.Of("en", "Write\n<!-- lang: zh-Hans -->\nabove the Chinese text.");

        var written = new ContentText { Body = body }.Write();

        Assert.Contains("\n<!-- \\lang: zh-Hans -->\n", written, StringComparison.Ordinal);
        Assert.Equal(body, ContentText.Parse(written, "en").Body);
    }

    [Theory]
    [InlineData("")]
    [InlineData("Hello")]
    [InlineData("\n---\nslug: x\n---\n")]
    [InlineData("---\nslug: x\nHello")]
    public void Front_matter_must_begin_on_the_first_line_and_end(string file)
    {
        var refusal = Assert.Throws<ContentFormatException>(() => ContentText.Parse(file, "en"));

        Assert.Equal(1, refusal.Line);
        Assert.Equal("The file must begin with front matter between two lines of ---.", refusal.Message);
    }

    [Theory]
    [InlineData("---\n---\n<!-- lang: en -->\na\n<!-- lang: de -->\nb\n<!-- lang: en -->\nc\n", 7, "en")]
    [InlineData("---\n---\nunmarked\n<!-- lang: en -->\nc\n", 4, "en")]
    [InlineData("---\n---\n<!-- bibtex -->\n@misc{a}\n<!-- bibtex -->\n@misc{b}\n", 5, "bibtex")]
    public void Part_that_begins_twice_is_refused_instead_of_dropping_one(string file, int line, string part)
    {
        var refusal = Assert.Throws<ContentFormatException>(() => ContentText.Parse(file, "en"));

        Assert.Equal(line, refusal.Line);
        Assert.Equal($"The {part} part begins a second time here.", refusal.Message);
    }
}
