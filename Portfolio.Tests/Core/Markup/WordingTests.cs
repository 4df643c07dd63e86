using Portfolio.Core.Markup;

namespace Portfolio.Tests.Core.Markup;

public class WordingTests
{
    [Theory]
    [InlineData("zh", "表格")]
    [InlineData("zh-Hans", "表格")]
    [InlineData("ZH-CN", "表格")]
    [InlineData("en-GB", "Table")]
    [InlineData("de", "Table")]
    public void Own_words_follow_the_language_tag(string language, string table)
    {
        var html = new MarkdownRenderer().Render("|a|\n|-|\n|b|", language).Html;

        Assert.Contains($"aria-label=\"{table}\"", html, StringComparison.Ordinal);
    }
}
