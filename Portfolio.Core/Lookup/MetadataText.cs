using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;

namespace Portfolio.Core.Lookup;

/// <summary>
/// Text of a service as a record holds it: plain Unicode without markup, control characters and signs that turn the
/// direction of writing; formulas between dollar signs where their TeX is given.
/// </summary>
internal static partial class MetadataText
{
    /// <summary>A title or a name, on one line; markup is read.</summary>
    public static string Line(string text) => Clean(Words(text));

    /// <summary>An abstract, a paragraph a line, with a blank one between; markup is read.</summary>
    public static string Paragraphs(string text) =>
        string.Join("\n\n", Breaks().Split(Words(text)).Select(Clean).Where(paragraph => paragraph.Length > 0));

    /// <summary>Text that is no markup, on one line.</summary>
    public static string Clean(string text)
    {
        var kept = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune))
                kept.Append(' ');
            // The runes of a lone surrogate are replacement characters already.
            else if (!Rune.IsControl(rune) && !IsUnseen(rune.Value))
                kept.Append(rune);
        }
        return Blanks().Replace($"{kept}", " ").Trim().Normalize();
    }

    // JATS, HTML and MathML alike; a lone < is text.
    private static string Words(string text) =>
        Markup().IsMatch(text) ? MarkupWords.Of(new HtmlParser().ParseDocument("<body>" + text).Body!) : text;

    private static bool IsUnseen(int c) =>
        c is 0xFEFF or 0x200B or (>= 0x200E and <= 0x200F) or (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069)
        || (c & 0xFFFE) == 0xFFFE
        || c is >= 0xFDD0 and <= 0xFDEF;

    [GeneratedRegex(
        @"</?[A-Za-z][A-Za-z0-9:_-]*[^<>]*>|&(?:[A-Za-z]+|#[0-9xA-Fa-f]+);|<!--",
        RegexOptions.NonBacktracking
    )]
    private static partial Regex Markup();

    [GeneratedRegex(@"\n\s*\n", RegexOptions.NonBacktracking)]
    private static partial Regex Breaks();

    [GeneratedRegex(" {2,}", RegexOptions.NonBacktracking)]
    private static partial Regex Blanks();
}
