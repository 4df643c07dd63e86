using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Portfolio.Core.Markup;

namespace Portfolio.Tests.Core.Markup;

public class NastyTextTests
{
    private static readonly string[] Forbidden =
    [
        .. "script style iframe object embed form input select textarea svg math template base link meta".Split(' '),
    ];

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("<scr<script>ipt>alert(1)</script>")]
    [InlineData("<svg><style><img src=x onerror=alert(1)></style></svg>")]
    [InlineData(
        "<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=1 onerror=alert(1)&gt;\">"
    )]
    [InlineData("<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">")]
    [InlineData("[a](javascript:alert(1))")]
    [InlineData("[a](JaVaScRiPt:alert(1))")]
    [InlineData("[a](<java\tscript:alert(1)>)")]
    [InlineData("[a](java&#10;script:alert(1))")]
    [InlineData("[a](&#1;javascript:alert(1))")]
    [InlineData("[a][r]\n\n[r]: javascript:alert(1)")]
    [InlineData("![a](javascript:alert(1))")]
    [InlineData("<javascript:alert(1)>")]
    [InlineData("[a](data:text/html;base64,PHNjcmlwdD4=)")]
    [InlineData("![a](data:image/svg+xml;base64,PHN2Zz4=)")]
    [InlineData("[a](vbscript:x)")]
    [InlineData("<a href=\"java&#x0A;script:alert(1)\">a</a>")]
    [InlineData("<img src=x onerror=alert(1)>")]
    [InlineData("<p onclick=alert(1) style=\"background:url(javascript:x)\">a</p>")]
    [InlineData("# a {onclick=alert(1)}\n\n![v](https://www.youtube.com/watch?v=x)")]
    [InlineData("<iframe src=https://example.org></iframe>")]
    [InlineData("<form action=/admin method=post><button name=delete>x</button></form>")]
    [InlineData("<h2 id=main name=body>a</h2><a id=notes name=forms>b</a><img src=x name=cookie id=location>")]
    [InlineData("<base href=https://evil.example/><meta http-equiv=refresh content=0><link rel=stylesheet href=x>")]
    [InlineData("<div data-copy=main contenteditable tabindex=1 role=alert aria-label=x class=mast>a</div>")]
    public void Nothing_dangerous_gets_through(string source)
    {
        var rendered = new MarkdownRenderer().Render(source, "en");
        var line = new MarkdownRenderer().RenderLine(source, "en");

        Assert.Null(rendered.Failure);
        AssertHarmless(rendered.Html);
        AssertHarmless(line.Html);
    }

    [Theory]
    [InlineData("a\0b &#0; &#1; \u0001 \u007F \uFFFE", "a\uFFFDb \uFFFD")]
    [InlineData("שלום \u202Eabc\u202C مرحبا", "שלום \u202Eabc\u202C مرحبا")]
    public void Characters_that_no_page_may_hold_are_taken_out_and_others_stay(string source, string expected)
    {
        var rendered = new MarkdownRenderer().Render(source, "en");

        Assert.Contains($">{expected}", rendered.Html, StringComparison.Ordinal);
        Assert.StartsWith(expected, rendered.PlainText, StringComparison.Ordinal);
        Assert.DoesNotContain(rendered.Html + rendered.PlainText, char.IsControl);
    }

    [Fact]
    public void Half_a_character_becomes_a_sign_for_it() =>
        Assert.Equal("<p>\uFFFD a \uFFFD</p>", new MarkdownRenderer().Render("\uD800 a \uDC00", "en").Html);

    [Fact]
    public void Ids_of_a_text_are_its_own()
    {
        const string source = "# main\n\n<h2 id=refs>notes</h2>\n\na[^1]\n\n[^1]: b\n\n    c\n\n```\nd\n```";

        var ids = Ids(new MarkdownRenderer().Render(source, "en").Html);
        var prefixed = Ids(new MarkdownRenderer().Render(source, "en", "work7-").Html);

        Assert.Equal(["h-main", "h-notes", "r1", "code1", "notes", "n1"], ids);
        Assert.Equal(ids.Select(id => "work7-" + id), prefixed);
    }

    private static List<string?> Ids(string html) =>
        [.. Parsed(html).Select(element => element.Id).Where(id => !string.IsNullOrEmpty(id))];

    private static void AssertHarmless(string html)
    {
        foreach (var element in Parsed(html))
        {
            Assert.DoesNotContain(element.LocalName, Forbidden);
            foreach (var attribute in element.Attributes)
            {
                AssertHarmless(attribute);
            }
        }
    }

    private static void AssertHarmless(IAttr attribute)
    {
        Assert.False(attribute.Name.StartsWith("on", StringComparison.Ordinal), attribute.Name);
        Assert.DoesNotContain(attribute.Name, new[] { "style", "name", "data-copy", "contenteditable" });
        Assert.False(attribute.Name == "class" && attribute.Value == "mast", "a class of the page");
        Assert.False(
            attribute.Name == "id" && !attribute.Value.StartsWith("h-", StringComparison.Ordinal),
            attribute.Value
        );
        if (attribute.Name is "href" or "src")
        {
            Assert.Matches("^(https?://|mailto:|[^:]*$)", attribute.Value);
        }
    }

    private static IHtmlCollection<IElement> Parsed(string html) =>
        new HtmlParser().ParseDocument("<!doctype html><body>" + html).Body!.QuerySelectorAll("*");
}
