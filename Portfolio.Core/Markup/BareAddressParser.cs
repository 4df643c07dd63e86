using System.Text.RegularExpressions;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax.Inlines;

namespace Portfolio.Core.Markup;

/// <summary>
/// Makes links of bare addresses, also right after a Chinese character and up to Chinese punctuation
/// (<c>请看https://example.org。</c>), where Markdig's own parser wants a blank before and takes what follows along.
/// </summary>
internal sealed partial class BareAddressParser : InlineParser
{
    public BareAddressParser() => OpeningCharacters = ['h', 'H'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (char.IsAsciiLetterOrDigit(slice.PeekCharExtra(-1)))
            return false;
        var match = Address().Match(slice.Text, slice.Start, slice.Length);
        if (!match.Success)
            return false;
        var address = WithoutTail(match.Value);
        var start = slice.Start;
        processor.Inline = new LinkInline
        {
            Url = address,
            IsAutoLink = true,
            IsClosed = true,
            Span = { Start = processor.GetSourcePosition(start, out var line, out var column) },
            Line = line,
            Column = column,
        };
        ((LinkInline)processor.Inline).AppendChild(new LiteralInline(address) { IsClosed = true });
        slice.Start = start + address.Length;
        return true;
    }

    /// <summary>Punctuation at the end belongs to the sentence, and so does a bracket that was opened before.</summary>
    private static string WithoutTail(string address)
    {
        while (true)
        {
            var last = address[^1];
            var unopened = last == ')' && address.Count(c => c == ')') > address.Count(c => c == '(');
            if (!unopened && !"?!.,:;*_~'".Contains(last, StringComparison.Ordinal))
                return address;
            address = address[..^1];
        }
    }

    [GeneratedRegex(
        @"\Ghttps?://[a-z0-9][^\s<>""|`\[\]\\\u2018-\u201D\u2026\u3000-\u303F\uFF00-\uFF65]*",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Address();
}
