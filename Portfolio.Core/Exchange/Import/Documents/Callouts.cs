using Markdig.Syntax;

namespace Portfolio.Core.Exchange.Import.Documents;

/// <summary>Quotations that al-folio shows as boxes, by <c>{: .block-tip }</c> below them, as callouts.</summary>
internal static class Callouts
{
    private static readonly (string Class, string Kind)[] Kinds =
    [
        (".block-tip", "TIP"),
        (".block-warning", "WARNING"),
        (".block-danger", "CAUTION"),
    ];

    /// <summary>What a callout calls it; null for attributes that make no box.</summary>
    public static string? Of(string attributes) =>
        Kinds.FirstOrDefault(k => attributes.Trim('{', ':', '}').Split(' ').Contains(k.Class)).Kind;

    /// <summary>
    /// What begins the callout, and what of the text it replaces: a heading becomes its title, unless it only names the
    /// kind; without one the blank line above is used, so that lines keep their numbers.
    /// </summary>
    public static (int Start, int End, string Instead) Opening(QuoteBlock quote, string kind, string text)
    {
        if (quote.FirstOrDefault() is HeadingBlock heading)
        {
            var title = text[heading.Span.Start..(heading.Span.End + 1)].Trim('#', ' ');
            var isName = title.Equals(kind, StringComparison.OrdinalIgnoreCase) || title is "DANGER" or "Danger";
            return (heading.Span.Start, heading.Span.End + 1, isName ? $"[!{kind}]" : $"[!{kind}] {title}");
        }
        var start = quote.Span.Start;
        return start >= 2 && text.AsSpan(start - 2, 2) is "\n\n"
            ? (start - 1, start, $"> [!{kind}]")
            : (start, start, $"> [!{kind}]\n");
    }
}
