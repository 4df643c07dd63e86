using System.Globalization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;
using Portfolio.Web.Languages;

namespace Portfolio.Web.TagHelpers;

/// <summary>
/// <c>&lt;email address="…" /&gt;</c>: a link every character of which is an entity, which the simplest harvesters do
/// not read; or, spelled out, words without a link. What stands between the tags is shown in place of the address;
/// <c>subject</c> is what the letter begins with.
/// </summary>
[HtmlTargetElement("email")]
public sealed class EmailTagHelper(IStringLocalizer<PublicText> text) : TagHelper
{
    public string Address { get; set; } = "";
    public bool SpelledOut { get; set; }
    public string Subject { get; set; } = "";

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var words = await output.GetChildContentAsync();
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
        var subject = Subject.Length > 0 ? "?subject=" + Uri.EscapeDataString(Subject) : "";
        output.Attributes.SetAttribute("href", new HtmlString(Entities("mailto:" + Address + subject)));
        if (words.IsEmptyOrWhiteSpace)
            output.Content.SetHtmlContent(Entities(Address));
        else
            output.Content.SetHtmlContent(words);
    }

    private static string Entities(string text) =>
        string.Concat(text.EnumerateRunes().Select(r => string.Create(CultureInfo.InvariantCulture, $"&#{r.Value};")));
}
