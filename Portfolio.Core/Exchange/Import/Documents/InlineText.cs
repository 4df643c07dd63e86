using System.Text;
using System.Text.RegularExpressions;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Portfolio.Core.Exchange.Import.Documents;

/// <summary>The words of a line of Markdown, without its marks.</summary>
internal static partial class InlineText
{
    /// <summary>Pictures and HTML tags say nothing; runs of blanks are one.</summary>
    public static string Of(LeafBlock block) => Of(block.Inline);

    public static string Of(ContainerInline? container) => Of(container ?? Enumerable.Empty<Inline>());

    public static string Of(IEnumerable<Inline> inlines)
    {
        var words = new StringBuilder();
        foreach (var inline in inlines)
            Add(inline, words);
        return Blanks().Replace(words.ToString(), " ").Trim();
    }

    private static void Add(Inline inline, StringBuilder words)
    {
        switch (inline)
        {
            case LiteralInline literal:
                words.Append(literal.Content.AsSpan());
                break;
            case CodeInline code:
                words.Append(code.Content);
                break;
            case HtmlEntityInline entity:
                words.Append(entity.Transcoded.AsSpan());
                break;
            case AutolinkInline address:
                words.Append(address.Url);
                break;
            case LineBreakInline:
                words.Append(' ');
                break;
            case LinkInline { IsImage: true }:
                break;
            case ContainerInline container:
                foreach (var child in container)
                    Add(child, words);
                break;
        }
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}
