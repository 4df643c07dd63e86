using Microsoft.AspNetCore.Razor.TagHelpers;
using Portfolio.Core.Languages;
using Portfolio.Core.Markup;
using Portfolio.Web.Languages;

namespace Portfolio.Web.TagHelpers;

/// <summary>
/// <c>&lt;h1 localized="essay.Title"&gt;&lt;/h1&gt;</c> holds the text in the visitor's language, or in another with its
/// <c>lang</c>. A bare <c>span</c> is printed only when it carries that; an empty text prints no element at all.
/// </summary>
[HtmlTargetElement("*", Attributes = "localized")]
public sealed class LocalizedTagHelper(Site site) : TagHelper
{
    public LocalizedText Localized { get; set; } = LocalizedText.Empty;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (site.In(Localized) is not { } text)
        {
            output.SuppressOutput();
            return;
        }
        output.Content.SetContent(text.Text);
        if (RightToLeft.Begins(text.Text))
            output.Attributes.SetAttribute("dir", "rtl");
        if (text.LangUnless(site) is { } language)
            output.Attributes.SetAttribute("lang", language);
        else if (output.TagName == "span" && output.Attributes.Count == 0)
            output.TagName = null;
    }
}
