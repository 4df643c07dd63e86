using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Portfolio.Core.Languages;

namespace Portfolio.Web.TagHelpers;

/// <summary>What a field is called in the form: <c>Essay.Slug</c>, or <c>Essay.Title.zh-Hans</c> for one language of a text.</summary>
internal sealed record FieldName(string Property, Language? Language)
{
    public string Name => Language is null ? Property : $"{Property}.{Language.Tag}";
    public string Id => TagBuilder.CreateSanitizedId(Name, "-");

    /// <summary>Where the reasons for a refusal stand; those of a whole text are told once, beside its first language.</summary>
    public IEnumerable<string> Keys => Language is null or { Position: > 0 } ? [Name] : [Property, Name];
}

/// <summary>The input itself: a line, a text area, a choice or a box to tick.</summary>
internal sealed class FieldInput(
    FieldName name,
    int rows,
    IEnumerable<SelectListItem>? choices,
    Dictionary<string, string> given
)
{
    public TagBuilder Make(object? value)
    {
        var input = value switch
        {
            bool ticked => Box(ticked),
            _ when choices is not null => Choice(choices, Words(value)),
            _ when rows > 0 => Area(Words(value)),
            _ => Line(Words(value)),
        };
        input.Attributes["id"] = name.Id;
        input.Attributes["name"] = name.Name;
        if (name.Language is { } language)
            input.Attributes["lang"] = language.Tag;
        foreach (var (attribute, text) in given)
        {
            if (attribute == "class")
                input.AddCssClass(text);
            else
                input.Attributes[attribute] = text;
        }
        return input;
    }

    private static TagBuilder Box(bool ticked)
    {
        var box = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing };
        box.Attributes["type"] = "checkbox";
        box.Attributes["value"] = "true";
        if (ticked)
            box.Attributes["checked"] = "checked";
        return box;
    }

    private TagBuilder Area(string text)
    {
        var area = new TagBuilder("textarea");
        area.AddCssClass("in");
        area.Attributes["rows"] = rows.ToString(CultureInfo.InvariantCulture);
        // HTML drops one line break after the opening tag: this one, so that none of the text's is lost.
        area.InnerHtml.AppendHtml(Environment.NewLine).Append(text);
        return area;
    }

    private static TagBuilder Choice(IEnumerable<SelectListItem> choices, string chosen)
    {
        var select = new TagBuilder("select");
        select.AddCssClass("in sel");
        foreach (var group in choices.GroupBy(c => c.Group?.Name))
        {
            var into = select;
            if (group.Key is { } name)
            {
                into = new TagBuilder("optgroup");
                into.Attributes["label"] = name;
                select.InnerHtml.AppendHtml(into);
            }
            foreach (var choice in group)
                into.InnerHtml.AppendHtml(Option(choice, chosen));
        }
        return select;
    }

    private static TagBuilder Option(SelectListItem choice, string chosen)
    {
        var option = new TagBuilder("option");
        option.Attributes["value"] = choice.Value;
        if (choice.Value == chosen)
            option.Attributes["selected"] = "selected";
        option.InnerHtml.Append(choice.Text);
        return option;
    }

    private TagBuilder Line(string text)
    {
        var line = new TagBuilder("input") { TagRenderMode = TagRenderMode.SelfClosing };
        line.AddCssClass("in");
        line.Attributes["type"] = "text";
        // What was typed as a password is never sent back.
        if (given.GetValueOrDefault("type") != "password")
            line.Attributes["value"] = text;
        return line;
    }

    private static string Words(object? value) =>
        value switch
        {
            IEnumerable<string> words => string.Join(", ", words),
            DateTime moment => moment.ToString("yyyy-MM-ddTHH:mm", CultureInfo.InvariantCulture),
            _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
        };
}
