using System.Text.RegularExpressions;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace Portfolio.Core.Markup;

/// <summary>
/// Makes a callout of a quotation that begins with <c>[!NOTE]</c>, <c>[!TIP]</c>, <c>[!IMPORTANT]</c>,
/// <c>[!WARNING]</c> or <c>[!CAUTION]</c>, as GitHub writes them; what follows on that line is its title. Any other word
/// leaves the quotation as it is.
/// </summary>
internal sealed partial class CalloutParser : InlineParser
{
    public CalloutParser() => OpeningCharacters = ['['];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (processor.Block is not ParagraphBlock { Parent: QuoteBlock quote } first || quote[0] != first)
            return false;
        if (slice.PeekChar() != '!' || first.Inline?.FirstChild is not null)
            return false;
        var line = slice.AsSpan().IndexOf('\n') is >= 0 and var end ? slice.AsSpan()[..end] : slice.AsSpan();
        if (FirstLine().Match(line.ToString()) is not { Success: true } match)
            return false;
        quote.GetAttributes().AddClass(Marks.Callout + match.Groups[1].Value.ToLowerInvariant());
        if (match.Groups[2].Value.Trim() is { Length: > 0 } title)
            quote.GetAttributes().AddProperty("title", title);
        slice.Start += Math.Min(slice.Length, line.Length + 1);
        return true;
    }

    [GeneratedRegex(@"^\[!(NOTE|TIP|IMPORTANT|WARNING|CAUTION)\](.*)$", RegexOptions.IgnoreCase)]
    private static partial Regex FirstLine();
}
