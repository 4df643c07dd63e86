using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Portfolio.Core.Languages;
using Portfolio.Core.Rendering;
using Portfolio.Core.Storage;
using Portfolio.Web.Languages;

namespace Portfolio.Web.TagHelpers;

/// <summary>
/// <c>&lt;div markdown="profile.Bio"&gt;</c> holds the rendered text, <c>&lt;p markdown-line="item.Text"&gt;</c> a single
/// rendered line, <c>&lt;a markdown-words="item.Text"&gt;</c> that line without its marks and links; in the visitor's
/// language or in another with its <c>lang</c>. An empty text prints no element at all.
/// </summary>
[HtmlTargetElement("*", Attributes = "markdown")]
[HtmlTargetElement("*", Attributes = "markdown-words")]
[HtmlTargetElement("*", Attributes = "markdown-line")]
public sealed class MarkdownTagHelper(PortfolioDb db, Renderings renderings, Site site) : TagHelper
{
    [HtmlAttributeNotBound, ViewContext]
    public ViewContext View { get; set; } = null!;
    public LocalizedText? Markdown { get; set; }
    public LocalizedText? MarkdownLine { get; set; }
    public LocalizedText? MarkdownWords { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        if (site.In(Markdown ?? MarkdownLine ?? MarkdownWords!) is not { } text)
        {
            output.SuppressOutput();
            return;
        }
        var rendered = await renderings.OfAsync(db, text, inline: Markdown is null, CancellationToken.None);
        if (MarkdownWords is null)
        {
            output.Content.SetHtmlContent(rendered.Html);
            View.HttpContext.NoteFormulas(rendered.Html);
            View.HttpContext.NoteFigures(rendered.Html);
        }
        else
            output.Content.SetContent(rendered.PlainText is { Length: > 0 } words ? words : text.Text);
        if (text.LangUnless(site) is { } language)
            output.Attributes.SetAttribute("lang", language);
    }
}
