using Portfolio.Core.Markup;

namespace Portfolio.Tests.Core.Markup;

public class BareAddressTests
{
    [Theory]
    [InlineData("see https://example.org.", "https://example.org", ".")]
    [InlineData("https://example.org/a_b_c?d=e&f=g#h", "https://example.org/a_b_c?d=e&amp;f=g#h", "")]
    [InlineData("(https://example.org/a)", "https://example.org/a", ")")]
    [InlineData("https://example.org/a_(b)", "https://example.org/a_(b)", "")]
    [InlineData("见https://example.org/a，后", "https://example.org/a", "，后")]
    [InlineData("“https://example.org/a”", "https://example.org/a", "”")]
    [InlineData("https://example.org/a<br>b", "https://example.org/a", "<br>b")]
    [InlineData("HTTP://example.org", "HTTP://example.org", "")]
    public void Bare_address_is_a_link_up_to_the_end_of_it(string source, string address, string after)
    {
        var html = new MarkdownRenderer().RenderLine(source, "en").Html;

        Assert.EndsWith($"\" rel=\"noopener\">{address}</a>{after}", html, StringComparison.Ordinal);
        Assert.Contains($"<a href=\"{address}\"", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("`https://example.org`")]
    [InlineData("xhttps://example.org")]
    [InlineData("https://")]
    [InlineData("http is a word")]
    public void What_is_no_address_or_code_is_no_link(string source) =>
        Assert.DoesNotContain("<a", new MarkdownRenderer().RenderLine(source, "en").Html, StringComparison.Ordinal);
}
