using System.Globalization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;
using Portfolio.Web.Languages;

namespace Portfolio.Web.TagHelpers;

/// <summary>
/// <c>&lt;email address="…" /&gt;</c>: a link every character of which is an entity, which the simplest harvesters do
/// not read; or, spelled out, words without a link.
/// </summary>
[HtmlTargetElement("email", TagStructure = TagStructure.WithoutEndTag)]
public sealed class EmailTagHelper(IStringLocalizer<PublicText> text) : TagHelper
{
    public string Address { get; set; } = "";
    public bool SpelledOut { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagMode = TagMode.StartTagAndEndTag;
        output.TagName = SpelledOut ? "span" : "a";
        if (SpelledOut)
        {
            output.Content.SetContent(
                Address
                    .Replace("@", text[" at "], StringComparison.Ordinal)
                    .Replace(".", text[" dot "], StringComparison.Ordinal)
            );
            return;
        }
        output.Attributes.SetAttribute("href", new HtmlString(Entities("mailto:" + Address)));
        output.Content.SetHtmlContent(Entities(Address));
    }

    private static string Entities(string text) =>
        string.Concat(text.EnumerateRunes().Select(r => string.Create(CultureInfo.InvariantCulture, $"&#{r.Value};")));
}
