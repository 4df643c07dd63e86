using Markdig.Syntax;

namespace Portfolio.Core.Exchange.Import.Documents;

/// <summary>
/// A piece of a page for Jekyll alone: Liquid (<c>{% … %}</c>, <c>{{ … }}</c>) or an attribute list of kramdown
/// (<c>{: .class}</c>, <see href="https://kramdown.gettalong.org/syntax.html#attribute-list-definitions"/>).
/// </summary>
internal readonly record struct JekyllTag(int Start, int End, bool IsLiquid)
{
    private const int MaxLength = 2000;

    /// <summary>The tags outside <paramref name="code"/>, whose spans are in the order of the text.</summary>
    public static IEnumerable<JekyllTag> In(string text, IReadOnlyList<SourceSpan> code)
    {
        var next = 0;
        var at = 0;
        while (at < text.Length - 1 && text.IndexOf('{', at) is var start and >= 0 && start < text.Length - 1)
        {
            while (next < code.Count && code[next].End < start)
                next++;
            at = start + 1;
            if (next < code.Count && code[next].Start <= start)
                at = code[next].End + 1;
            else if (EndOf(text, start) is { } end)
                yield return new(start, at = end, text[start + 1] != ':');
        }
    }

    private static int? EndOf(string text, int start)
    {
        var close = text[start + 1] switch
        {
            '%' => "%}",
            '{' => "}}",
            ':' => "}",
            _ => null,
        };
        if (close is null)
            return null;
        var length = Math.Min(MaxLength, text.Length - start);
        var found = text.IndexOf(close, start + 2, length - 2, StringComparison.Ordinal);
        var isWhole = found >= 0 && (text[start + 1] != ':' || !text.AsSpan(start, found - start).Contains('\n'));
        return isWhole ? found + close.Length : null;
    }
}
