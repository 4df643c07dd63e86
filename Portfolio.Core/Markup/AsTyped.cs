using System.Net;

namespace Portfolio.Core.Markup;

/// <summary>A text that could not be laid out, shown as it was typed, as far as a page can hold it.</summary>
internal static class AsTyped
{
    public static RenderedMarkdown Show(string source, Wording wording, MarkupWarning warning)
    {
        var text = Characters.Clean(Characters.Cut(source, RenderBudget.SourceBytes));
        var count = WordCount.Of([text]);
        var html =
            $"<pre class=\"source\" tabindex=\"0\" role=\"region\" aria-label=\"{wording.AsTyped}\">"
            + $"{WebUtility.HtmlEncode(text)}</pre>";
        return new(html, [], count.Words, count.Characters, text, text, [warning]);
    }
}
