using System.Text;

namespace Portfolio.Core.Markup;

/// <summary>What single characters mean for a text: which may stand in HTML and XML at all, and which are Chinese.</summary>
internal static class Characters
{
    /// <summary>
    /// The text without characters that neither HTML nor XML may hold: NUL and unpaired surrogates become U+FFFD,
    /// other control characters and noncharacters go.
    /// </summary>
    public static string Clean(string text)
    {
        if (!text.AsSpan().ContainsAnyExceptInRange(' ', '~') || IsClean(text))
            return text;
        var clean = new StringBuilder(text.Length);
        // Unpaired surrogates are enumerated as U+FFFD.
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value == 0)
                clean.Append('\uFFFD');
            else if (IsAllowed(rune))
                clean.Append(rune);
        }
        return clean.ToString();
    }

    /// <summary>Han, kana and other signs that are written without spaces: one is counted like a word's share.</summary>
    public static bool IsChinese(Rune rune) =>
        rune.Value
            is (>= 0x3040 and <= 0x30FF)
                or (>= 0x3400 and <= 0x4DBF)
                or (>= 0x4E00 and <= 0x9FFF)
                or (>= 0xF900 and <= 0xFAFF)
                or (>= 0x20000 and <= 0x323AF);

    /// <summary>Chinese punctuation and full-width forms, between which a line break means nothing.</summary>
    public static bool IsChinesePunctuation(char c) =>
        c is (>= '\u3000' and <= '\u303F') or (>= '\uFF00' and <= '\uFF65');

    /// <summary>At most so many characters, with "…" where something was cut; a pair of surrogates stays whole.</summary>
    public static string Cut(string text, int length)
    {
        if (text.Length <= length)
            return text;
        var end = char.IsHighSurrogate(text[length - 2]) ? length - 2 : length - 1;
        return text[..end].TrimEnd() + "…";
    }

    private static bool IsClean(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!Rune.TryGetRuneAt(text, i, out var rune) || !IsAllowed(rune))
                return false;
            else
                i += rune.Utf16SequenceLength - 1;
        }
        return true;
    }

    private static bool IsAllowed(Rune rune) =>
        rune.Value switch
        {
            '\t' or '\n' or '\r' => true,
            < 0x20 or (>= 0x7F and <= 0x9F) or (>= 0xFDD0 and <= 0xFDEF) => false,
            var value => (value & 0xFFFE) != 0xFFFE,
        };
}
