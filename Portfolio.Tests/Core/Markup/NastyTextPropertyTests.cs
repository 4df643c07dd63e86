using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Portfolio.Core.Markup;

namespace Portfolio.Tests.Core.Markup;

/// <summary>What holds of every text, however it was put together.</summary>
public sealed class NastyTextPropertyTests
{
    private const int Texts = 2_000;
    private static readonly string[] Live =
        "script style iframe object embed form input select textarea base link meta".Split(' ');
    private readonly MarkdownRenderer renderer = new();

    [Fact]
    public void Any_text_becomes_a_page_that_stands_and_on_which_nothing_runs()
    {
        for (var seed = 0; seed < Texts; seed++)
        {
            var source = NastyTexts.Of(seed);
            var rendered = renderer.Render(source, seed % 2 == 0 ? "en" : "zh-Hans");
            var line = renderer.RenderLine(source, "en");

            var problem = ProblemOf(rendered) ?? ProblemOf(line);

            Assert.True(problem is null, $"seed {seed}: {problem}\n{source}\n—\n{rendered.Html}\n—\n{line.Html}");
        }
    }

    [Theory]
    [InlineData("[^none]", "has no text")]
    [InlineData("[@unknown]", "No paper has the citation key")]
    [InlineData("$\\frac{1}$", "shown as it was typed")]
    [InlineData("$x\\eqref{none}$", "No numbered equation")]
    [InlineData("<textarea>", "<textarea> is not allowed")]
    [InlineData("[a](javascript:alert(1))", "was removed")]
    [InlineData("![](/x.png)", "has no description")]
    [InlineData("![a](https://example.org/x.png)", "another host")]
    [InlineData("\n\n```chart bar\na, 1\nb, x\n```\n\n", "is no row")]
    [InlineData("\n\n$$\\begin{align}a\\label{b}\\\\c\\label{b}\\end{align}$$\n\n", "Two numbered equations")]
    [InlineData("\n\n[^lost]: text\n\n", "called nowhere")]
    public void What_is_odd_is_told_wherever_it_stands(string odd, string warning)
    {
        foreach (var source in new[] { odd, $"中文{odd}。", $"> - {odd.Trim()}", $"**{odd}**" })
        {
            // A block within a line is none.
            if (odd[0] == '\n' && source != odd)
                continue;
            Assert.Contains(
                renderer.Render(source, "en").Warnings,
                w => w.ToString().Contains(warning, StringComparison.Ordinal)
            );
        }
    }

    private static string? ProblemOf(RenderedMarkdown rendered)
    {
        if (rendered.Failure is { } failure)
            return failure.ToString();
        if ((rendered.Html + rendered.PlainText).Any(c => char.IsControl(c) && c is not '\n' and not '\t'))
            return "a control character";
        var body = Parsed(rendered.Html);
        if (Parsed(body.InnerHtml).InnerHtml is var again && again != body.InnerHtml)
            return "read again it is another tree";
        if (Closed(rendered.Html) is { } open)
            return open;
        var elements = body.QuerySelectorAll("*");
        var ids = elements.Select(e => e.Id).Where(id => !string.IsNullOrEmpty(id)).ToList();
        return ids.Count != ids.Distinct().Count() ? "an id twice: " + string.Join(' ', ids)
            : elements.FirstOrDefault(e => Live.Contains(e.LocalName)) is { } live ? "a live element: " + live.LocalName
            : elements.SelectMany(e => e.Attributes).FirstOrDefault(IsLive) is { } attribute
                ? "a live attribute: " + attribute.Name + "=" + attribute.Value
            : null;
    }

    // What a parser puts right in silence (a tag that nobody opened, a block within a phrase) stops a strict one.
    private static string? Closed(string html)
    {
        var parser = new HtmlParser(new HtmlParserOptions { IsStrictMode = true });
        try
        {
            parser.ParseDocument("<!doctype html><html><head><title>t</title></head><body>" + html + "</body></html>");
        }
        catch (HtmlParseException wrong)
        {
            return $"{wrong.Message} at {wrong.Position}";
        }
        return null;
    }

    private static bool IsLive(IAttr attribute) =>
        attribute.Name.StartsWith("on", StringComparison.Ordinal)
        || attribute.Name is "style" or "srcdoc" or "formaction"
        || (
            attribute.Name is "href" or "src" or "cite"
            && !Regex.IsMatch(attribute.Value, "^(https?://|mailto:|[^:]*$)|^[/#]")
        );

    private static IElement Parsed(string html) => new HtmlParser().ParseDocument("<!doctype html><body>" + html).Body!;
}
