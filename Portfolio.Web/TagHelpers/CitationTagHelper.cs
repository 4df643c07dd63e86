using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Portfolio.Core.Bibliography.Citations;
using Portfolio.Web.Languages;

namespace Portfolio.Web.TagHelpers;

/// <summary>
/// <c>&lt;span citation="text"&gt;&lt;/span&gt;</c> holds a reference with its italics and links, and its <c>lang</c> where
/// the work is in another language than the page.
/// </summary>
[HtmlTargetElement("*", Attributes = "citation")]
public sealed class CitationTagHelper(Site site, HtmlEncoder encoder) : TagHelper
{
    public CitationText Citation { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.Content.SetHtmlContent(string.Concat(Citation.Runs.Select(Html)));
        var page = site.Language.Tag;
        // "zh" says less than the page's "zh-Hans", and nothing else.
        if (page != Citation.Language && !page.StartsWith(Citation.Language + "-", StringComparison.OrdinalIgnoreCase))
            output.Attributes.SetAttribute("lang", Citation.Language);
    }

    private string Html(CitationRun run)
    {
        var words = encoder.Encode(run.Text);
        return run switch
        {
            { Address: { } address } => $"<a href=\"{encoder.Encode(address)}\" rel=\"noopener\">{words}</a>",
            { IsItalic: true } => $"<i>{words}</i>",
            _ => words,
        };
    }
}
