using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Portfolio.Core.Media;
using Portfolio.Web.Languages;

namespace Portfolio.Web.TagHelpers;

/// <summary>
/// <c>&lt;img picture="photo" sizes="9rem" /&gt;</c>: a picture of the site with its room, its words and the widths it
/// comes in; <c>sizes</c> says how wide it is shown. It waits until it is near, unless it says <c>fetchpriority</c>.
/// </summary>
[HtmlTargetElement("img", Attributes = "picture", TagStructure = TagStructure.WithoutEndTag)]
public sealed class PictureTagHelper(Site site) : TagHelper
{
    [HtmlAttributeNotBound, ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    public MediaFile Picture { get; set; } = null!;
    public string Sizes { get; set; } = "";

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.Attributes.SetAttribute("src", ViewContext.HttpContext.Media(Picture));
        if (Picture.Width is { } width && Picture.Height is { } height)
        {
            output.Attributes.SetAttribute("width", width.ToString(CultureInfo.InvariantCulture));
            output.Attributes.SetAttribute("height", height.ToString(CultureInfo.InvariantCulture));
        }
        if (Picture.Sources(ViewContext.HttpContext.AtRoot("")) is { } sources)
        {
            output.Attributes.SetAttribute("srcset", sources);
            output.Attributes.SetAttribute("sizes", Sizes);
        }
        output.Attributes.SetAttribute("alt", site.Words(Picture.Alt));
        if (!output.Attributes.ContainsName("fetchpriority"))
            output.Attributes.SetAttribute("loading", "lazy");
        output.Attributes.SetAttribute("decoding", "async");
    }
}
