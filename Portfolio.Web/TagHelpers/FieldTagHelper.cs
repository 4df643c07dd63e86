using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;
using Portfolio.Core.Languages;
using Portfolio.Web.Forms;
using Portfolio.Web.Languages;

namespace Portfolio.Web.TagHelpers;

/// <summary>
/// <c>&lt;field for="Essay.Title" hint="…" /&gt;</c>: label, input, hint and, where the form was refused, the reason. A
/// <see cref="LocalizedText"/> has one input for each language of the site. <c>rows</c> makes it a text area,
/// <c>choices</c> a select, in groups where they have any. Every other attribute (<c>type</c>, <c>autocomplete</c>, <c>required</c> …) goes to the input.
/// </summary>
[HtmlTargetElement("field", Attributes = "for", TagStructure = TagStructure.WithoutEndTag)]
public sealed class FieldTagHelper(Site site, IStringLocalizer<AdminText> text, TextWarnings warnings) : TagHelper
{
    public ModelExpression For { get; set; } = null!;

    /// <summary>Unless given, the property's own name in the visitor's language.</summary>
    public string? Label { get; set; }
    public string? Hint { get; set; }

    /// <summary>What stands in the input where that is not the property itself: an identifier with its version.</summary>
    public string? Value { get; set; }
    public int Rows { get; set; }
    public IEnumerable<SelectListItem>? Choices { get; set; }

    [ViewContext, HtmlAttributeNotBound]
    public ViewContext ViewContext { get; set; } = null!;

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var given = output.Attributes.ToDictionary(a => a.Name, a => $"{a.Value}");
        output.Attributes.Clear();
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        if (For.ModelExplorer.ModelType == typeof(LocalizedText))
        {
            output.Attributes.SetAttribute("class", "by-language");
            var value = For.Model as LocalizedText ?? LocalizedText.Empty;
            foreach (var language in site.Languages)
            {
                var words = value[language.Tag] ?? "";
                output.Content.AppendHtml(
                    One(new(Name, language), words, given, await OddAsync(new(language.Tag, words)))
                );
            }
        }
        else
        {
            output.TagName = null;
            output.Content.AppendHtml(One(new(Name, null), Refused ?? Value ?? For.Model, given, []));
        }
    }

    // Of a text as it is stored: what is typed just now is told by the preview.
    private async Task<IReadOnlyList<string>> OddAsync(TextIn source) =>
        source.Text.Length > 0
        && HttpMethods.IsGet(ViewContext.HttpContext.Request.Method)
        && For.Metadata is DefaultModelMetadata { Attributes.PropertyAttributes: { } attributes }
        && attributes.OfType<MarkdownAttribute>().FirstOrDefault() is { } markdown
            ? await warnings.OfAsync(source, markdown.Inline, ViewContext.HttpContext.RequestAborted)
            : [];

    /// <summary>With the name of the list and the row before it, where <c>_Rows</c> shows the field.</summary>
    private string Name => ViewContext.ViewData.TemplateInfo.GetFullHtmlFieldName(For.Name);

    /// <summary>What was typed and is no such value, as what is no date or no number.</summary>
    private string? Refused =>
        For.Model is not bool && ViewContext.ModelState[Name] is { Errors.Count: > 0 } refused
            ? refused.AttemptedValue
            : null;

    private TagBuilder One(FieldName name, object? value, Dictionary<string, string> given, IReadOnlyList<string> odd)
    {
        var refusals = name.Keys.SelectMany(k => ViewContext.ModelState[k]?.Errors ?? []).ToList();
        var field = new TagBuilder("div");
        field.AddCssClass(value is bool ? "f chk" : "f");
        var input = new FieldInput(name, Rows, Choices, given).Make(value);
        var label = new TagBuilder("label");
        label.Attributes["for"] = name.Id;
        label.InnerHtml.Append(Label ?? text[For.Metadata.PropertyName!]);
        if (name.Language is { } language && site.Languages.Count > 1)
            label.InnerHtml.AppendHtml(LanguageName(language));
        // Above the text: what is below a long one is seen by nobody.
        field.InnerHtml.AppendHtml(label);
        if (odd.Count > 0)
            field.InnerHtml.AppendHtml(OddThings.Make(odd, text));
        field.InnerHtml.AppendHtml(input);
        if (value is bool)
            field.InnerHtml.AppendHtml(Unticked(name));
        var describedBy = new List<string>();
        if (!string.IsNullOrEmpty(Hint))
            Describe("hint", Hint);
        if (refusals.Count > 0)
        {
            field.AddCssClass("bad-f");
            input.Attributes["aria-invalid"] = "true";
            Describe("err", string.Join(" ", refusals.Select(r => r.ErrorMessage)));
        }
        if (describedBy.Count > 0)
            input.Attributes["aria-describedby"] = string.Join(' ', describedBy);
        return field;

        void Describe(string kind, string sentence)
        {
            var p = new TagBuilder("p");
            p.AddCssClass(kind);
            p.Attributes["id"] = $"{name.Id}-{kind}";
            p.InnerHtml.Append(sentence);
            field.InnerHtml.AppendHtml(p);
            describedBy.Add(p.Attributes["id"]!);
        }
    }

    // A browser sends nothing for a box that is not ticked, and nothing means unchanged.
    private static TagBuilder Unticked(FieldName name)
    {
        var hidden = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing };
        hidden.Attributes["type"] = "hidden";
        hidden.Attributes["name"] = name.Name;
        hidden.Attributes["value"] = "false";
        return hidden;
    }

    private static TagBuilder LanguageName(Language language)
    {
        var name = new TagBuilder("span");
        name.AddCssClass("tongue");
        name.Attributes["lang"] = language.Tag;
        name.InnerHtml.Append(language.Name);
        return name;
    }
}
