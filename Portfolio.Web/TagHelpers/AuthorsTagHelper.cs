using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;
using Portfolio.Core.Markup;
using Portfolio.Core.Papers;
using Portfolio.Web.Languages;

namespace Portfolio.Web.TagHelpers;

/// <summary>
/// <c>&lt;authors of="paper" /&gt;</c>: the authors in their order, the site's owner in bold, co-authors linked to where
/// they are at home, others of the reading list to what else of theirs is on it. Of a long list the first few and the
/// owner; the rest folds away, later if <c>all</c> are asked for.
/// </summary>
[HtmlTargetElement("authors", TagStructure = TagStructure.WithoutEndTag)]
public sealed class AuthorsTagHelper(
    Site site,
    Coauthors coauthors,
    IStringLocalizer<PublicText> text,
    HtmlEncoder encoder
) : TagHelper
{
    private const int Unfolded = 8;
    private const int UnfoldedOfAll = 40;

    private CoauthorLinks homes = new([]);

    public Paper Of { get; set; } = null!;
    public bool All { get; set; }

    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        if (Of.IsOwn)
            homes = await coauthors.LinksAsync(ViewContext.HttpContext.RequestAborted);
        output.TagName = null;
        var authors = Of.Authors.Where(a => !a.IsEditor).ToList();
        var shown = All ? UnfoldedOfAll : Unfolded;
        var folded = authors.Count <= shown + 2 ? [] : authors[shown..];
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
        var name = encoder.Encode(author.FullName);
        // Two of them side by side would change places.
        if (RightToLeft.Begins(author.FullName))
            name = $"<bdi>{name}</bdi>";
        if (site.OwnerNames.Has(author))
            name = $"<b>{name}</b>";
        else if (HomeOf(author) is { } home)
            name = $"<a href=\"{encoder.Encode(home)}\">{name}</a>";
        return author.Marks.Length == 0 ? name : $"{name}<sup>{encoder.Encode(author.Marks)}</sup>";
    }

    private string? HomeOf(PaperAuthor author)
    {
        if (!Of.IsOwn)
            return ViewContext.HttpContext.Request.PathBase
                + "/reading"
                + QueryString.Create("author", author.FullName);
        return homes.Of(author) ?? (author.Orcid.Length > 0 ? "https://orcid.org/" + author.Orcid : null);
    }
}
