using System.Buffers;

namespace Portfolio.Core.Bibliography.CslJson;

/// <summary>
/// Finds the items of CSL-JSON text, each from brace to brace, so that a broken one leaves the others whole: those of an
/// array, of an object's <c>items</c> or <c>references</c>, or objects one after the other. In time linear in the text.
/// </summary>
internal sealed class CslItems(string text)
{
    private static readonly SearchValues<char> Structure = SearchValues.Create("{}[]\"");
    private static readonly SearchValues<char> StringEnd = SearchValues.Create("\"\\\n\r");
    private int position;
    private bool isBroken;

    /// <summary>The ranges of the items, in their order. One that does not end reaches to where the next begins.</summary>
    public IEnumerable<Range> Find()
    {
        var first = text.AsSpan().TrimStart("\uFEFF \t\r\n");
        var start = text.Length - first.Length;
        var array = first is ['{', ..] ? Wrapped(start) : -1;
        position = array >= 0 ? array + 1 : start;
        while (Next(isWithin: array >= 0) is { } brace)
        {
            position = End(brace);
            yield return brace..position;
        }
    }

    private int? Next(bool isWithin)
    {
        var step = isWithin ? text.AsSpan(position).IndexOfAny('{', ']') : text.AsSpan(position).IndexOf('{');
        return step >= 0 && text[position + step] == '{' ? position + step : null;
    }

    /// <summary>The place behind the brace that closes the one here.</summary>
    private int End(int start)
    {
        var indent = isBroken ? Indent(start) : null;
        var open = new Stack<char>();
        for (var at = start; text.AsSpan(at).IndexOfAny(Structure) is >= 0 and var step; at++)
        {
            at += step;
            var c = text[at];
            if (c == '"')
            {
                at = EndOfString(at);
                continue;
            }
            if (c is '{' or '[')
            {
                if (at > start && indent is not null && indent == Indent(at))
                    return at;
                open.Push(c == '{' ? '}' : ']');
                continue;
            }
            if (open.Pop() != c)
                return isBroken ? at : EndOfBroken(start);
            if (open.Count == 0)
                return at + 1;
        }
        return isBroken ? text.Length : EndOfBroken(start);
    }

    /// <summary>From here on a brace that begins a line with the same indent as its item's begins another.</summary>
    private int EndOfBroken(int start)
    {
        isBroken = true;
        return End(start);
    }

    /// <summary>A string ends at its line at the latest, since JSON has no line breaks in one.</summary>
    private int EndOfString(int at)
    {
        for (at++; text.AsSpan(Math.Min(at, text.Length)).IndexOfAny(StringEnd) is >= 0 and var step; at += 2)
        {
            at += step;
            if (text[at] != '\\')
                return at;
        }
        return text.Length - 1;
    }

    /// <summary>The blanks before a brace that is the first on its line, else null.</summary>
    private string? Indent(int at)
    {
        var line = text.LastIndexOf('\n', Math.Max(0, at - 1)) + 1;
        var indent = text.AsSpan(line, at - line);
        return indent.IsWhiteSpace() ? indent.ToString() : null;
    }

    /// <summary>Where the array of items in this object begins, or -1 if it is an item itself.</summary>
    private int Wrapped(int start)
    {
        var depth = 0;
        for (var at = start; text.AsSpan(at).IndexOfAny(Structure) is >= 0 and var step; at++)
        {
            at += step;
            switch (text[at])
            {
                case '"':
                    var end = EndOfString(at);
                    if (
                        depth == 1
                        && text.AsSpan(at..end) is "\"items" or "\"references"
                        && ArrayAfter(end) is > 0 and var array
                    )
                        return array;
                    at = end;
                    break;
                case '{' or '[':
                    depth++;
                    break;
                default:
                    if (--depth <= 0)
                        return -1;
                    break;
            }
        }
        return -1;
    }

    private int ArrayAfter(int end)
    {
        var rest = text.AsSpan(Math.Min(end + 1, text.Length)).TrimStart();
        if (rest is not [':', ..])
            return -1;
        rest = rest[1..].TrimStart();
        return rest is ['[', ..] ? text.Length - rest.Length : -1;
    }
}
