using System.Buffers;
using System.Text;

namespace Portfolio.Core.Bibliography;

/// <summary>
/// Reads what stands after <c>=</c>: braces, quotes, numbers and abbreviations, joined by <c>#</c>. As in BibTeX a
/// brace counts even after a backslash.
/// </summary>
internal sealed class BibtexValueReader(BibtexScanner scanner)
{
    private static readonly SearchValues<char> InBraces = SearchValues.Create("{}@");
    private static readonly SearchValues<char> InQuotes = SearchValues.Create("{}\"@");
    private const string OpenQuote = "The quote opened here is never closed; it was read up to the end of the text.";
    private const string OpenBrace = "The brace opened here is never closed; it was read up to the end of the text.";
    private const string OpenQuoteToNext =
        "The quote opened here is never closed; it was read up to the entry in line {0}.";
    private const string OpenBraceToNext =
        "The brace opened here is never closed; it was read up to the entry in line {0}.";
    private readonly BibtexAbbreviations abbreviations = new(scanner);

    /// <summary>Reads a value; false when a brace or quote in it was never closed, and the entry ends with it.</summary>
    public bool TryRead(out string value)
    {
        var closed = ReadPart(out value);
        if (!closed || !IsJoined())
            return closed;
        var joined = new StringBuilder(value);
        do
        {
            scanner.Position++;
            closed = ReadPart(out var part);
            joined.Append(part);
        } while (closed && IsJoined());
        value = joined.ToString();
        return closed;
    }

    public void Define(string name, string value) => abbreviations.Define(name, value);

    /// <summary>Reads from an opening brace to the one that closes it.</summary>
    public bool ReadBraced(out string part) => ReadTo('}', InBraces, out part);

    private bool IsJoined()
    {
        scanner.SkipBlanksAndComments();
        return scanner.Current == '#';
    }

    private bool ReadPart(out string part)
    {
        scanner.SkipBlanksAndComments();
        switch (scanner.Current)
        {
            case '{':
                return ReadBraced(out part);
            case '"':
                return ReadTo('"', InQuotes, out part);
        }
        var start = scanner.Position;
        part = scanner.ReadWord();
        if (part.Length == 0)
            scanner.Report(start, "A value is missing here: text in braces or quotes, a number or an abbreviation.");
        else if (!part.AsSpan().ContainsAnyExceptInRange('0', '9'))
            return true;
        else
            part = abbreviations.Expand(part, start);
        return true;
    }

    private bool ReadTo(char closer, SearchValues<char> stops, out string part)
    {
        var (text, open) = (scanner.Text, scanner.Position);
        var depth = 0;
        for (var at = open + 1; text.AsSpan(at).IndexOfAny(stops) is >= 0 and var step; at++)
        {
            at += step;
            if (text[at] == closer && depth == 0)
            {
                (part, scanner.Position) = (text[(open + 1)..at], at + 1);
                return true;
            }
            if (text[at] == '@' && scanner.IsEntryHead(at))
                return Unclosed(at, out part);
            depth += text[at] switch
            {
                '{' => 1,
                '}' when depth > 0 => -1,
                _ => 0,
            };
        }
        return Unclosed(text.Length, out part);

        bool Unclosed(int end, out string part)
        {
            var isQuote = closer == '"';
            if (end == text.Length)
                scanner.Report(open, isQuote ? OpenQuote : OpenBrace);
            else
                scanner.Report(open, isQuote ? OpenQuoteToNext : OpenBraceToNext, scanner.Line(end));
            (part, scanner.Position) = (text[(open + 1)..end].TrimEnd(), end);
            return false;
        }
    }
}
