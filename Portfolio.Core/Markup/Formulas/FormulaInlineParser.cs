using Markdig.Extensions.Mathematics;
using Markdig.Helpers;
using Markdig.Parsers;

namespace Portfolio.Core.Markup.Formulas;

/// <summary>
/// Reads <c>$…$</c> and <c>$$…$$</c> by Pandoc's rule (<see href="https://pandoc.org/MANUAL.html#math"/>): no blank
/// inside the dollars, no digit after the last, so that "$5 and $10" is money. Unlike Markdig's own it asks nothing of
/// the letter before, since Chinese has no blanks there.
/// </summary>
internal sealed class FormulaInlineParser : InlineParser
{
    // A text that has no end of a formula after here has none further on either.
    private (string Text, int End, int Dollars)? endless;

    public FormulaInlineParser() => OpeningCharacters = ['$'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var dollars = slice.PeekChar() == '$' ? 2 : 1;
        var start = slice.Start + dollars;
        if (start > slice.End || (dollars == 1 && slice.Text[start].IsWhitespace()))
            return false;
        if (endless is { } seen && seen == (slice.Text, slice.End, dollars))
            return false;
        var end = EndOf(slice.Text, start, slice.End, dollars);
        if (end < 0)
            endless = (slice.Text, slice.End, dollars);
        if (end <= start)
            return false;
        processor.Inline = new MathInline
        {
            Delimiter = '$',
            DelimiterCount = dollars,
            Content = new StringSlice(slice.Text, start, end - 1),
            Span = new(processor.GetSourcePosition(slice.Start, out var line, out var column), 0),
            Line = line,
            Column = column,
        };
        slice.Start = end + dollars;
        return true;
    }

    // Negative: there is none in what is left; 0: what comes first is no end.
    private static int EndOf(string text, int start, int last, int dollars)
    {
        for (var at = start; at <= last - dollars + 1; at++)
        {
            if (text[at] == '\\')
                at++;
            // As in Pandoc the first dollar decides, or money would begin formulas.
            else if (text[at] == '$' && (dollars == 1 || text[at + 1] == '$'))
                return dollars == 2 || IsEnd(text, start, at, last) ? at : 0;
        }
        return -1;
    }

    private static bool IsEnd(string text, int start, int at, int last)
    {
        var isAfterBlank = at > start && text[at - 1].IsWhitespace();
        var isBeforeDigit = at < last && char.IsAsciiDigit(text[at + 1]);
        return !isAfterBlank && !isBeforeDigit;
    }
}
