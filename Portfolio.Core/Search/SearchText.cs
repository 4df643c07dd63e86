using System.Globalization;
using System.Text;
using Portfolio.Core.Markup;

namespace Portfolio.Core.Search;

/// <summary>
/// A text as it stands in the index, and back. FTS5's <c>unicode61</c> takes a run of letters for one word, and so a
/// whole Chinese sentence: a zero-width space before each character of a script written without spaces makes it a word
/// of its own. Taken out again, the text is the original.
/// </summary>
internal static class SearchText
{
    private const char Seam = '\u200B';

    /// <summary>Full-width letters and digits become plain ones, half-width kana and ligatures their usual form.</summary>
    public static string Indexed(string text)
    {
        var clean = Characters.Clean(text).Replace("\u200B", "", StringComparison.Ordinal);
        if (clean.Length == 0 || !clean.AsSpan().ContainsAnyExceptInRange('\0', '~'))
            return clean;
        var indexed = new StringBuilder(clean.Length * 2);
        var before = Standing.Apart;
        foreach (var rune in Folded(clean).EnumerateRunes())
        {
            var standing = StandingOf(rune);
            // A mark belongs to the letter before it.
            if (standing != Standing.Mark)
            {
                if (before != Standing.Apart && standing != Standing.Apart && (before, standing) != InOneWord)
                    indexed.Append(Seam);
                before = standing;
            }
            indexed.Append(rune);
        }
        return indexed.ToString();
    }

    /// <summary>As it was before <see cref="Indexed"/>.</summary>
    public static string Original(string indexed) => indexed.Replace("\u200B", "", StringComparison.Ordinal);

    /// <summary>Whether the index finds anything of it: a letter or digit.</summary>
    public static bool HasWords(string text) =>
        text.EnumerateRunes().Any(rune => StandingOf(rune) is Standing.InWord or Standing.Alone);

    /// <summary>Whether it ends within a word that may go on.</summary>
    public static bool EndsInWord(string text) =>
        Rune.DecodeLastFromUtf16(text, out var last, out _) == System.Buffers.OperationStatus.Done
        && StandingOf(last) is Standing.InWord;

    private static readonly (Standing, Standing) InOneWord = (Standing.InWord, Standing.InWord);

    private enum Standing
    {
        Apart,
        InWord,
        Alone,
        Mark,
    }

    private static string Folded(string text)
    {
        // Composed first: an accent is folded by the index, a Hangul syllable in pieces would not be found.
        var composed = text.Normalize(NormalizationForm.FormC);
        if (!composed.Any(IsOfOtherWidth))
            return composed;
        var folded = new StringBuilder(composed.Length);
        for (var (i, start) = (0, 0); i < composed.Length; start = i)
        {
            var other = IsOfOtherWidth(composed[i]);
            while (i < composed.Length && IsOfOtherWidth(composed[i]) == other)
                i++;
            var run = composed[start..i];
            folded.Append(other ? run.Normalize(NormalizationForm.FormKC) : run);
        }
        return folded.ToString();
    }

    // Not punctuation: a full-width comma is no other way to write a half-width one.
    private static bool IsOfOtherWidth(char c) =>
        c
            is (>= '０' and <= '９')
                or (>= 'Ａ' and <= 'Ｚ')
                or (>= 'ａ' and <= 'ｚ')
                or (>= '\uFF66' and <= '\uFF9F')
                or (>= '\uFB00' and <= '\uFB06');

    // As the tokenizer is told in SearchTables: letters, marks, numbers and private use are words.
    private static Standing StandingOf(Rune rune) =>
        Rune.GetUnicodeCategory(rune) switch
        {
            UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark =>
                Standing.Mark,
            UnicodeCategory.UppercaseLetter
            or UnicodeCategory.LowercaseLetter
            or UnicodeCategory.TitlecaseLetter
            or UnicodeCategory.ModifierLetter
            or UnicodeCategory.OtherLetter => IsWrittenWithoutSpaces(rune) ? Standing.Alone : Standing.InWord,
            UnicodeCategory.DecimalDigitNumber
            or UnicodeCategory.LetterNumber
            or UnicodeCategory.OtherNumber
            or UnicodeCategory.PrivateUse => Standing.InWord,
            _ => Standing.Apart,
        };

    // Chinese, Japanese, Thai, Lao, Burmese, Khmer; and Korean, whose particles hang on the word.
    private static bool IsWrittenWithoutSpaces(Rune rune) =>
        rune.Value
            is (>= 0x0E00 and <= 0x0EFF)
                or (>= 0x1000 and <= 0x109F)
                or (>= 0x1780 and <= 0x17FF)
                or (>= 0x2E80 and <= 0xA4CF)
                or (>= 0xAC00 and <= 0xD7AF)
                or (>= 0xF900 and <= 0xFAFF)
                or (>= 0x1B000 and <= 0x1B16F)
                or (>= 0x20000 and <= 0x3FFFF);
}
