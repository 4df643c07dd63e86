using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;
using Portfolio.Web.Languages;

namespace Portfolio.Web.TagHelpers;

/// <summary>What is odd in a saved text, as a list that folds away.</summary>
internal static class OddThings
{
    // More would push the text off the screen of a phone.
    private const int ShownAtOnce = 3;

    public static TagBuilder Make(IReadOnlyList<string> odd, IStringLocalizer<AdminText> text)
    {
        var things = new TagBuilder("details");
        things.AddCssClass("odd-things");
        if (odd.Count <= ShownAtOnce)
            things.Attributes["open"] = "open";
        var summary = new TagBuilder("summary");
        summary.InnerHtml.Append(
            odd.Count == 1
                ? text["In the saved text, one thing is worth a look"]
                : text["In the saved text, {0} things are worth a look", odd.Count]
        );
        var list = new TagBuilder("ul");
        list.AddCssClass("odd");
        foreach (var sentence in odd)
        {
            var item = new TagBuilder("li");
            item.InnerHtml.Append(sentence);
            list.InnerHtml.AppendHtml(item);
        }
        things.InnerHtml.AppendHtml(summary).AppendHtml(list);
        return things;
    }
}
