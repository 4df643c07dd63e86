using System.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Portfolio.Core.Markup;

namespace Portfolio.Core.Exchange.Import.Documents;

/// <summary>
/// A Markdown text and its tree. Pieces of it are cut from the source as they were written, never written anew, so that
/// nothing is lost on the way. Comments and what only the old site understood are out of it already, and links by
/// reference carry their address, so that every piece stands alone.
/// </summary>
internal sealed class SourceMarkdown
{
    private readonly int firstLine;

    private SourceMarkdown(string text, MarkdownDocument document, int firstLine) =>
        (Text, Blocks, this.firstLine) = (
            text,
            [.. document.Where(b => b is not LinkReferenceDefinitionGroup)],
            firstLine
        );

    public string Text { get; }
    public IReadOnlyList<Block> Blocks { get; }

    /// <summary>Reads a text that begins in <paramref name="firstLine"/> of its source; what is cut out is told.</summary>
    public static SourceMarkdown Read(string text, int firstLine, bool isJekyll, SourceReading reading)
    {
        var cuts = new SourceCuts(text, SourcePipeline.Parse(text), firstLine, reading);
        cuts.Comments();
        cuts.References();
        if (isJekyll)
            cuts.JekyllTags();
        var clean = cuts.Apply();
        return new(clean, SourcePipeline.Parse(clean), firstLine);
    }

    /// <summary>The line of the source, from 1.</summary>
    public int Line(Block block) => block.Line + firstLine;

    public string Slice(IEnumerable<Block> blocks) => string.Join("\n\n", blocks.Select(Slice));

    /// <summary>The block as it was written, moved to the margin.</summary>
    public string Slice(Block block)
    {
        if (block.Span.IsEmpty)
            return "";
        var start = block.Span.Start;
        // The span of indented code begins at its first letter.
        while (block is CodeBlock && start > 0 && Text[start - 1] is ' ' or '\t')
            start--;
        var lines = Text[start..(block.Span.End + 1)].Split('\n');
        for (var i = 1; i < lines.Length && block is not CodeBlock; i++)
            lines[i] = lines[i][Indent(lines[i], block.Column)..];
        return string.Join('\n', lines).TrimEnd();
    }

    /// <summary>The Markdown of a paragraph, heading or cell as one line.</summary>
    public string Phrase(LeafBlock block) =>
        block.Inline is { FirstChild: { } first, LastChild: { } last } ? Phrase(first, last) : "";

    /// <summary>The Markdown from one piece of a line to another beside it, as one line.</summary>
    public string Phrase(Inline first, Inline last)
    {
        var line = new StringBuilder();
        var from = first.Span.Start;
        for (var inline = first; inline is not null; inline = inline == last ? null : inline.NextSibling)
        {
            foreach (var end in LineEnds(inline))
            {
                line.Append(Text.AsSpan(from, Math.Max(0, end.Span.Start - from)).TrimEnd());
                from = end.NextSibling?.Span.Start ?? end.Span.End + 1;
                if (!IsChinese(line.Length > 0 ? line[^1] : ' ') || !IsChinese(Text[Math.Min(from, Text.Length - 1)]))
                    line.Append(' ');
            }
        }
        return line.Append(Text.AsSpan(from, Math.Max(0, last.Span.End + 1 - from))).ToString().Trim();
    }

    private static IEnumerable<LineBreakInline> LineEnds(Inline inline) =>
        inline switch
        {
            LineBreakInline end => [end],
            ContainerInline container => container.Descendants<LineBreakInline>(),
            _ => [],
        };

    private static bool IsChinese(char c) => !char.IsSurrogate(c) && Characters.IsChinese(new Rune(c));

    private static int Indent(string line, int most)
    {
        var indent = 0;
        while (indent < most && indent < line.Length && line[indent] == ' ')
            indent++;
        return indent;
    }
}
