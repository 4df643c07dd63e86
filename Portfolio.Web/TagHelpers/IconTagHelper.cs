using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Portfolio.Web.Languages;

namespace Portfolio.Web.TagHelpers;

/// <summary><c>&lt;icon name="pen" /&gt;</c>, a picture from <c>icons.svg</c>; what it means stands beside it in words.</summary>
[HtmlTargetElement("icon", TagStructure = TagStructure.WithoutEndTag)]
public sealed class IconTagHelper : TagHelper
{
    public string Name { get; set; } = "";

    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "svg";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "i");
        output.Attributes.SetAttribute("aria-hidden", "true");
        var use = new TagBuilder("use");
        use.Attributes["href"] = ViewContext.HttpContext.Asset("icons.svg") + "#" + Name;
        output.Content.SetHtmlContent(use);
    }
}
