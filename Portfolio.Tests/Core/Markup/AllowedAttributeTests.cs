using Portfolio.Core.Markup;

namespace Portfolio.Tests.Core.Markup;

public class AllowedAttributeTests
{
    [Theory]
    [InlineData("<span lang=\"zh-Hans\">a</span>", "<span lang=\"zh-Hans\">a</span>")]
    [InlineData("<span lang=\"x y\">a</span>", "<span>a</span>")]
    [InlineData("<span dir=\"rtl\">a</span>", "<span dir=\"rtl\">a</span>")]
    [InlineData("<span dir=\"up\">a</span>", "<span>a</span>")]
    [InlineData("<abbr title=\"a &quot;b&quot; <c>\">a</abbr>", "<abbr title=\"a &quot;b&quot; &lt;c&gt;\">a</abbr>")]
    [InlineData("<time datetime=\"2026-11-22\">a</time>", "<time datetime=\"2026-11-22\">a</time>")]
    [InlineData("<time datetime=\"soon\">a</time>", "<time>a</time>")]
    [InlineData("<q cite=\"javascript:x\">a</q>", "<q>a</q>")]
    [InlineData("<q cite=\"https://example.org\">a</q>", "<q cite=\"https://example.org\">a</q>")]
    [InlineData("<ol start=\"3\" type=\"a\"><li>a</li></ol>", "<ol start=\"3\" type=\"a\"><li>a</li></ol>")]
    [InlineData("<ol start=\"-1\" type=\"x\" reversed><li>a</li></ol>", "<ol reversed><li>a</li></ol>")]
    [InlineData("<details open=\"yes\"><p>a</p></details>", "<details open><p>a</p></details>")]
    [InlineData("<blockquote class=\"wide\">a</blockquote>", "<blockquote>a</blockquote>")]
    public void Attribute_stays_where_its_value_is_known(string source, string expected)
    {
        var html = new MarkdownRenderer().Render("<div>" + source + "</div>", "en").Html;

        Assert.Equal("<div>" + expected + "</div>", html);
    }

    [Theory]
    [InlineData("<img src=\"mailto:a@example.org\" alt=\"words\">", "words")]
    [InlineData("<img alt=\"words\">", "words")]
    [InlineData("<a name=\"x\">words</a>", "words")]
    public void Element_without_its_address_leaves_its_words(string source, string words)
    {
        var html = new MarkdownRenderer().Render(source, "en").Html;

        Assert.Contains(words, html, StringComparison.Ordinal);
        Assert.DoesNotContain("mailto", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<img", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<a", html, StringComparison.Ordinal);
    }
}
