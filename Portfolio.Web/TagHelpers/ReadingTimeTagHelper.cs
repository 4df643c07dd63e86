using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;
using Portfolio.Core.Languages;
using Portfolio.Core.Rendering;
using Portfolio.Core.Storage;
using Portfolio.Web.Languages;

namespace Portfolio.Web.TagHelpers;

/// <summary><c>&lt;reading-time of="essay.Body" /&gt;</c>: how many minutes the text takes that the visitor would read.</summary>
[HtmlTargetElement("reading-time", TagStructure = TagStructure.WithoutEndTag)]
public sealed class ReadingTimeTagHelper(
    PortfolioDb db,
    Renderings renderings,
    Site site,
    IStringLocalizer<PublicText> text
) : TagHelper
{
    public LocalizedText Of { get; set; } = LocalizedText.Empty;

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        if (site.In(Of) is not { } body)
        {
            output.SuppressOutput();
            return;
        }
        var rendered = await renderings.OfAsync(db, body, inline: false, CancellationToken.None);
        output.TagName = "span";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Content.SetContent(text.Minutes(rendered.ReadingMinutes));
    }
}
