using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Ganss.Xss;
using Portfolio.Core.Markup.Code;

namespace Portfolio.Core.Markup;

/// <summary>
/// Reads HTML as a browser does and cuts it to the allow-list: no script, no form, no style, no id, no name. What was
/// cut is told.
/// </summary>
internal sealed partial class SafeHtml
{
    // A browser stops nesting at 512; everything that walks the tree below this calls itself at each level.
    private const int Depth = 250;

    private readonly RenderBudget budget;
    private readonly List<MarkupWarning> warnings;
    private readonly HtmlSanitizer sanitizer;

    public SafeHtml(RenderBudget budget, List<MarkupWarning> warnings)
    {
        (this.budget, this.warnings) = (budget, warnings);
        sanitizer = new(
            new HtmlSanitizerOptions
            {
                AllowedTags = AllowedHtml.Blocks.Union(AllowedHtml.Phrases).ToHashSet(),
                AllowedAttributes = AllowedHtml.Attributes.ToHashSet(),
                AllowedClasses = Marks.All.ToHashSet(),
                AllowedSchemes = LinkAddress.Schemes.ToHashSet(),
                UriAttributes = AllowedHtml.Addresses.ToHashSet(),
            }
        )
        {
            KeepChildNodes = true,
        };
        sanitizer.RemovingTag += (_, e) => TellElement(e.Tag);
        sanitizer.RemovingAttribute += (_, e) => TellAddress(e);
        sanitizer.RemovingCssClass += (_, e) =>
            e.Cancel = CodeLanguageClass().IsMatch(e.CssClass) || CodeLines.IsClass(e.CssClass);
        sanitizer.PostProcessNode += (_, _) => budget.CheckTime();
    }

    /// <exception cref="MarkupRefusedException">Too deep, too many elements, or too slow.</exception>
    public IElement Read(string html)
    {
        var parser = new HtmlParser(new HtmlParserOptions { OnCreated = (_, _) => budget.SpendElement() });
        var document = parser.ParseDocument("<!doctype html><body>" + html);
        var body = document.Body!;
        CheckDepth(body);
        sanitizer.SanitizeDom(document, body);
        return body;
    }

    private static void CheckDepth(IElement body)
    {
        var level = new List<IElement> { body };
        for (var depth = 0; level.Count > 0; depth++)
        {
            if (depth > Depth)
                throw new MarkupRefusedException(MarkupWarning.TooDeep());
            level = [.. level.SelectMany(element => element.Children)];
        }
    }

    private void TellElement(IElement element)
    {
        budget.CheckTime();
        warnings.Add(MarkupWarning.ElementRemoved(element.LocalName));
        if (AllowedHtml.RemovedWhole.Contains(element.LocalName))
            element.TextContent = "";
    }

    private void TellAddress(RemovingAttributeEventArgs e)
    {
        budget.CheckTime();
        if (e.Reason == RemoveReason.NotAllowedUrlValue)
        {
            warnings.Add(
                e.Attribute.Name == "src"
                    ? MarkupWarning.ImageNotAllowed(e.Attribute.Value)
                    : MarkupWarning.AddressNotAllowed(e.Attribute.Value)
            );
        }
    }

    [GeneratedRegex("^language-[A-Za-z0-9+#._-]{1,30}$")]
    private static partial Regex CodeLanguageClass();
}
