using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Portfolio.Core.Bibliography;

/// <summary>
/// A field whose characters mean themselves: addresses, identifiers, file names. Only backslash and braces are spelt
/// out; what other programs escape (<c>\_</c>, <c>{\%}</c>, <c>\url{…}</c>) is read too.
/// </summary>
internal static partial class VerbatimText
{
    private static readonly SearchValues<char> Special = SearchValues.Create("\\{} \t\r\n\f\v");

    public static string Read(string latex)
    {
        latex = latex.AsSpan().ContainsAny('\t', '\n', '\r') ? LineBreak().Replace(latex, "") : latex;
        latex = latex.Trim(' ');
        if (!latex.AsSpan().ContainsAny(Special))
            return latex;
        if (Link().Match(latex) is { Success: true } link)
            latex = link.Groups[1].Value;
        var text = new StringBuilder(latex.Length);
        var last = 0;
        foreach (var match in Markup().EnumerateMatches(latex))
        {
            text.Append(latex, last, match.Index - last);
            last = match.Index + match.Length;
            text.Append(Meaning(latex.AsSpan(match.Index, match.Length)));
        }
        return text.Append(latex, last, latex.Length - last).ToString();
    }

    public static string Write(string text)
    {
        if (!text.AsSpan().ContainsAny(Special) && !text.Contains('<') && LatexWriter.IsNormalizable(text))
            return text;
        var latex = new StringBuilder(text.Length + 16);
        for (var at = 0; at < text.Length; at++)
            Append(latex, text, at);
        return latex.ToString();
    }

    private static void Append(StringBuilder latex, string text, int at)
    {
        var c = text[at];
        var isInside = at > 0 && at < text.Length - 1;
        if (c is < ' ' or '<' or '\x7F' || char.IsSurrogate(c) || (c == ' ' && !isInside))
            LatexWriter.AppendNumber(latex, c);
        else if (c is '\\' or '{' or '}')
            latex.Append(LatexWriter.Spelling(c));
        else
            latex.Append(c);
    }

    private static string Meaning(ReadOnlySpan<char> markup) =>
        markup switch
        {
            "{" or "}" => "",
            ['\\', 's', 'y', ..] => (
                (char)ushort.Parse(markup[9..^1], NumberStyles.HexNumber, CultureInfo.InvariantCulture)
            ).ToString(),
            ['\\', 't', ..] => LatexSymbols.Texts.GetValueOrDefault(markup[1..].TrimEnd("{} ").ToString(), ""),
            _ => markup[1].ToString(),
        };

    [GeneratedRegex(@"[ \t]*[\r\n\t]\s*", RegexOptions.CultureInvariant)]
    private static partial Regex LineBreak();

    [GeneratedRegex(
        @"^\\(?:url|href)\s*\{((?:[^{}]|\{\\?[^{}]*\})*)\}",
        RegexOptions.CultureInvariant | RegexOptions.NonBacktracking
    )]
    private static partial Regex Link();

    [GeneratedRegex(
        """[{}]|\\[_%&#$~^{}](?:\{\})?|\\symbol\{"[0-9A-F]{2,4}\}|\\text(?:backslash|brace(?:left|right)|ascii(?:tilde|circum|grave)|underscore)(?:\{\}|\s+)?""",
        RegexOptions.CultureInvariant
    )]
    private static partial Regex Markup();
}
