using System.Text.RegularExpressions;
using Markdig.Extensions.TaskLists;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace Portfolio.Core.Exchange.Import.Documents;

/// <summary>What a block looks like to a reader.</summary>
internal static partial class BlockShape
{
    /// <summary>The paragraph or cell that is bold from end to end, or null.</summary>
    public static EmphasisInline? WhollyBold(Block? block)
    {
        var inlines = (block as LeafBlock)?.Inline?.Where(inline => !IsBlank(inline)).Take(2).ToList();
        return inlines is [EmphasisInline { DelimiterChar: '*' or '_', DelimiterCount: 2 } bold] ? bold : null;
    }

    /// <summary>Badges and pictures on their own, also within links and HTML.</summary>
    public static bool HasNoWords(Block block) =>
        block switch
        {
            HtmlBlock html => string.IsNullOrWhiteSpace(Tags().Replace(html.Lines.ToString(), "")),
            ParagraphBlock paragraph => InlineText.Of(paragraph).Length == 0,
            _ => false,
        };

    /// <summary>Whether nothing but links to places on the same page is in it, as in a table of contents.</summary>
    public static bool IsOnlyLinksWithin(LeafBlock block)
    {
        var rest = block.Inline?.Where(inline => !IsBlank(inline)).ToList() ?? [];
        return rest.Count > 0 && rest.All(inline => inline is LinkInline { Url: ['#', ..] });
    }

    private static bool IsBlank(Inline inline) =>
        inline is LineBreakInline or TaskList
        || (inline is LiteralInline literal && literal.Content.AsSpan().IsWhiteSpace());

    [GeneratedRegex("<[^<>]*>")]
    private static partial Regex Tags();
}
