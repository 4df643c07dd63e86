using System.Buffers;
using System.Globalization;
using System.Text;

namespace Portfolio.Core.Bibliography;

/// <summary>Writes Unicode text as LaTeX that <see cref="LatexReader"/> reads back to the very same characters.</summary>
internal sealed class LatexWriter(string text, bool keepCapitals)
{
    private static readonly SearchValues<char> Special = SearchValues.Create("\\{}%&#_$~^`'-\n");
    private readonly StringBuilder latex = new(text.Length + 16);

    // Reading composes what is not composed (NFC); such text, and what cannot be normalised, goes by its numbers.
    private readonly bool isNormal = IsNormal(text);

    public static string Write(string text, bool keepCapitals) =>
        new LatexWriter(text, keepCapitals) is { IsSafe: false } writer ? writer.Write() : text;

    /// <summary>Can this be normalised, and would that change nothing?</summary>
    public static bool IsNormal(string text) => Ascii.IsValid(text) || (IsNormalizable(text) && text.IsNormalized());

    /// <summary>Has every surrogate its partner, and is there no noncharacter? Normalising throws at others.</summary>
    public static bool IsNormalizable(ReadOnlySpan<char> text)
    {
        if (text.ContainsAny('\uFFFE', '\uFFFF'))
            return false;
        while (text.IndexOfAnyInRange('\uD800', '\uDFFF') is >= 0 and var at)
        {
            if (Rune.DecodeFromUtf16(text[at..], out _, out var length) != OperationStatus.Done)
                return false;
            text = text[(at + length)..];
        }
        return true;
    }

    /// <summary>Writes one character by its number, as <c>\symbol{"0A}</c>.</summary>
    public static void AppendNumber(StringBuilder latex, int number) =>
        latex.Append(CultureInfo.InvariantCulture, $"\\symbol{{\"{number:X2}}}");

    private bool IsSafe =>
        isNormal
        && !keepCapitals
        && !text.AsSpan().ContainsAny(Special)
        && !text.AsSpan().ContainsAnyInRange('\0', '\x1F')
        && !text.Contains('\x7F')
        && !text.Contains("  ", StringComparison.Ordinal)
        && text is [] or [not ' ', ..] and [.., not ' '];

    private string Write()
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] == '$' && FormulaEnd(at) is > 0 and var end)
            {
                latex.Append(text, at, end - at);
                at = end - 1;
            }
            else if (keepCapitals && isNormal && char.IsLetterOrDigit(text[at]))
            {
                at = WriteWord(at);
            }
            else
            {
                at += WriteCharacter(at) - 1;
            }
        }
        return latex.ToString();
    }

    /// <summary>
    /// A dollar sign opens a formula when no blank follows it and the closing one has no blank before and no digit
    /// after it, as in Pandoc: "$5 and $6" is money.
    /// </summary>
    private int FormulaEnd(int start)
    {
        if (!isNormal || LatexMath.End(text, start) is not (> 0 and var end) || end - start < 3)
            return -1;
        var inside = text.AsSpan()[(start + 1)..(end - 1)];
        return inside is [' ', ..] or [.., ' '] || (end < text.Length && char.IsAsciiDigit(text[end])) ? -1
            : inside.ContainsAnyInRange('\0', '\x1F') || inside.IndexOf("  ") >= 0 ? -1
            : end;
    }

    private int WriteWord(int start)
    {
        var end = start + 1;
        var shouts = false;
        for (; end < text.Length && char.IsLetterOrDigit(text[end]); end++)
            shouts |= char.IsUpper(text[end]);
        if (shouts)
            latex.Append('{').Append(text, start, end - start).Append('}');
        else
            latex.Append(text, start, end - start);
        return end - 1;
    }

    /// <summary>Writes the character at a place and says how many UTF-16 units it took.</summary>
    private int WriteCharacter(int at)
    {
        var before = at > 0 ? text[at - 1] : ' ';
        switch (text[at])
        {
            case '\n' when at + 1 < text.Length && text[at + 1] == '\n':
                latex.Append("\\par{}");
                return 2;
            case var c when Spelling(c, before) is { } spelling:
                latex.Append(spelling);
                return 1;
            case ' ' when before == ' ' || at == text.Length - 1:
                latex.Append("\\ ");
                return 1;
            case < ' ' or '\x7F':
            case > '\x7F' when !isNormal:
                return WriteNumber(at);
            case var c:
                latex.Append(c);
                return 1;
        }
    }

    /// <summary>How a character that LaTeX would take as markup is spelt; null when it means itself.</summary>
    public static string? Spelling(char c, char before = ' ') =>
        c switch
        {
            '\\' => "\\textbackslash{}",
            '{' => "\\textbraceleft{}",
            '}' => "\\textbraceright{}",
            '~' => "\\textasciitilde{}",
            '^' => "\\textasciicircum{}",
            '`' => "\\textasciigrave{}",
            '%' => "\\%",
            '&' => "\\&",
            '#' => "\\#",
            '_' => "\\_",
            '$' => "\\$",
            '\n' => "\\newline{}",
            '-' when before == '-' => "{}-",
            '\'' when before == '\'' => "{}'",
            _ => null,
        };

    private int WriteNumber(int at)
    {
        var whole = Rune.TryGetRuneAt(text, at, out var rune);
        AppendNumber(latex, whole ? rune.Value : text[at]);
        return whole ? rune.Utf16SequenceLength : 1;
    }
}
