using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Portfolio.Core.Papers;
using Portfolio.Web.Languages;

namespace Portfolio.Web.TagHelpers;

/// <summary>
/// <c>&lt;families of="paper" /&gt;</c>: the authors as a row of the reading list names them, by family and at most four,
/// each a link to what else of theirs is on the list.
/// </summary>
[HtmlTargetElement("families", TagStructure = TagStructure.WithoutEndTag)]
public sealed class FamiliesTagHelper(HtmlEncoder encoder) : TagHelper
{
    public Paper Of { get; set; } = null!;

    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        var (authors, hasMore) = Of.ShownAuthors();
        if (authors.Count > 0)
            output.Content.SetHtmlContent(string.Join(", ", authors.Select(Link)) + (hasMore ? " et al." : "."));
    }

    private string Link(PaperAuthor author)
    {
        var list = ViewContext.HttpContext.Request.PathBase + "/reading";
        var address = encoder.Encode(list + QueryString.Create("author", author.FullName));
        // Two of one family lead to different lists: whoever hears only the links is told the whole name.
        var spoken = author.FullName == author.ShortName ? "" : $" aria-label=\"{encoder.Encode(author.FullName)}\"";
        return $"<a href=\"{address}\"{spoken}>{encoder.Encode(author.ShortName)}</a>";
    }
}
