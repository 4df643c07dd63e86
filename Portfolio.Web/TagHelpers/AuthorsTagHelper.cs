using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;
using Portfolio.Core.Papers;
using Portfolio.Web.Languages;

namespace Portfolio.Web.TagHelpers;

/// <summary>
/// <c>&lt;authors of="paper" /&gt;</c>: the authors in their order, the site's owner in bold. Of a long list the first
/// few and the owner; the rest folds away, unless <c>all</c> are asked for.
/// </summary>
[HtmlTargetElement("authors", TagStructure = TagStructure.WithoutEndTag)]
public sealed class AuthorsTagHelper(Site site, IStringLocalizer<PublicText> text, HtmlEncoder encoder) : TagHelper
{
    private const int Unfolded = 8;

    public Paper Of { get; set; } = null!;
    public bool All { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        var authors = Of.Authors.Where(a => !a.IsEditor).ToList();
        var folded = All || authors.Count <= Unfolded + 2 ? [] : authors[Unfolded..];
        output.Content.SetHtmlContent(Names(authors[..^folded.Count]));
        if (folded.Find(site.OwnerNames.Has) is { } owner)
            output.Content.AppendHtml(", … ").AppendHtml(Name(owner));
        if (Of.HasMoreAuthors)
            output.Content.AppendHtml(" et al.");
        else if (!All && authors.Count > 0)
            output.Content.AppendHtml(".");
        if (folded.Count > 0)
            output
                .Content.AppendHtml(" <details class=\"more\"><summary>")
                .Append(text["and {0} more", folded.Count])
                .AppendHtml($"</summary>{Names(folded)}</details>");
    }

    private string Names(IEnumerable<PaperAuthor> authors) => string.Join(", ", authors.Select(Name));

    private string Name(PaperAuthor author)
    {
        var name = encoder.Encode(author.FullName + author.Marks);
        return site.OwnerNames.Has(author) ? $"<b>{name}</b>" : name;
    }
}
