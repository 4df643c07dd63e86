using System.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using Portfolio.Core.Languages;
using Portfolio.Core.Markup;

namespace Portfolio.Core.Exchange.Import.Documents;

/// <summary>
/// Changes to a source before it is cut up: comments go, links by reference get their address. Line ends stay, so that
/// lines keep their numbers.
/// </summary>
internal sealed class SourceCuts(string text, MarkdownDocument document, int firstLine, SourceReading reading)
{
    private const string Comment = "This is a comment; comments are never published.";

    private readonly List<(int Start, int End, string Instead)> cuts = [];
    private int lineAt;
    private int lineOffset;

    public void Comments()
    {
        foreach (var node in document.Descendants())
        {
            if (node is HtmlInline html && html.Tag.StartsWith("<!--", StringComparison.Ordinal))
                LeaveOut(html.Span.Start, html.Span.End + 1, new Sentence(Comment));
            else if (node is HtmlBlock)
                CommentsWithin(node.Span);
        }
    }

    /// <summary><c>[text][label]</c> and <c>[label]</c> become <c>[text](address)</c>.</summary>
    public void References()
    {
        foreach (var link in document.Descendants<LinkInline>())
        {
            if (link is not { Reference: { Url.Length: > 0 } to } || to.Label?.StartsWith('^') == true)
                continue;
            var close = link.LastChild?.Span.End + 1 ?? link.Span.Start + (link.IsImage ? 2 : 1);
            if (close <= link.Span.End && text[close] == ']' && !to.Url.AsSpan().ContainsAny("<>\n"))
                cuts.Add(
                    (close + 1, link.Span.End + 1, to.Url.AsSpan().ContainsAny(" ()") ? $"(<{to.Url}>)" : $"({to.Url})")
                );
        }
    }

    /// <summary>
    /// Liquid is told, attributes of kramdown are not: they only say how something looked. But those by which al-folio
    /// makes a box of a quotation make a callout of it.
    /// </summary>
    public void JekyllTags()
    {
        var code = document
            .Descendants()
            .Where(node => node is CodeBlock or CodeInline)
            .Select(node => node.Span)
            .ToList();
        foreach (var tag in JekyllTag.In(text, code))
        {
            if (tag.IsLiquid)
                LeaveOut(
                    tag.Start,
                    tag.End,
                    new Sentence("Only the old site's builder could fill in “{0}”.", text[tag.Start..tag.End])
                );
            else
            {
                cuts.Add((tag.Start, tag.End, ""));
                if (Callouts.Of(text[tag.Start..tag.End]) is { } kind && QuoteBefore(tag) is { } quote)
                    cuts.Add(Callouts.Opening(quote, kind, text));
            }
        }
    }

    // The line with the attributes belongs to the quotation, as any line right below its last sentence does.
    private QuoteBlock? QuoteBefore(JekyllTag tag) =>
        document
            .Descendants<QuoteBlock>()
            .LastOrDefault(quote =>
                quote.Span.Start < tag.Start
                && (tag.Start <= quote.Span.End || text[(quote.Span.End + 1)..tag.Start].Trim(' ', '>') is "" or "\n")
            );

    /// <exception cref="SourceRefusedException">The addresses would make the text far longer.</exception>
    public string Apply()
    {
        var result = new StringBuilder(text.Length);
        var from = 0;
        foreach (var (start, end, instead) in cuts.OrderBy(cut => cut.Start))
        {
            // A tag within a comment went with it.
            if (start < from)
                continue;
            result
                .Append(text, from, start - from)
                .Append(instead)
                .Append('\n', text.AsSpan(start, end - start).Count('\n'));
            from = end;
            if (result.Length > RenderBudget.SourceBytes)
                throw new SourceRefusedException(
                    firstLine + text.AsSpan(0, start).Count('\n'),
                    new Sentence("One link is repeated too often. Divide the text and import the parts.")
                );
        }
        return result.Append(text, from, text.Length - from).ToString();
    }

    private void CommentsWithin(SourceSpan span)
    {
        var end = Math.Min(span.End + 1, text.Length);
        var at = span.Start;
        while (at < end && text.IndexOf("<!--", at, end - at, StringComparison.Ordinal) is var start and >= 0)
        {
            var close = text.IndexOf("-->", start, end - start, StringComparison.Ordinal);
            at = close < 0 ? end : close + 3;
            LeaveOut(start, at, new Sentence(Comment));
        }
    }

    private void LeaveOut(int start, int end, Sentence reason)
    {
        // The blanks on both sides of it were one.
        var isBetweenBlanks = start > 0 && text[start - 1] == ' ' && end < text.Length && text[end] == ' ';
        cuts.Add((start, isBetweenBlanks ? end + 1 : end, ""));
        reading.LeftOut.Add(new(Line(start), text[start..end].Trim(), reason));
    }

    // Asked in rising order within each kind of cut, so that the text is counted once a kind.
    private int Line(int offset)
    {
        if (offset < lineOffset)
            (lineAt, lineOffset) = (0, 0);
        lineAt += text.AsSpan(lineOffset, offset - lineOffset).Count('\n');
        lineOffset = offset;
        return lineAt + firstLine;
    }
}
