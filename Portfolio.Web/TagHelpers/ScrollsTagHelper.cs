using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Portfolio.Web.TagHelpers;

/// <summary>
/// <c>&lt;div class="body" scrolls-as="News"&gt;</c>: where the view's <c>Scrolls</c> is a class, a box of limited height
/// that the keyboard reaches and a screen reader names.
/// </summary>
[HtmlTargetElement("div", Attributes = "scrolls-as")]
public sealed class ScrollsTagHelper : TagHelper
{
    public string ScrollsAs { get; set; } = "";

    [ViewContext]
    [HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (ViewContext.ViewData["Scrolls"] is not string scrolls)
            return;
        output.Attributes.SetAttribute("class", $"{output.Attributes["class"]?.Value} {scrolls}");
        output.Attributes.SetAttribute("tabindex", "0");
        output.Attributes.SetAttribute("role", "region");
        output.Attributes.SetAttribute("aria-label", ScrollsAs);
    }
}
