using System.Globalization;
using System.Text;

namespace Portfolio.Core.Pictures;

/// <summary>
/// Cuts text into lines: between words, and between Chinese characters, but never so that a line begins with a closing
/// mark or ends with an opening one (GB/T 15834). Cut by whole characters where nothing else helps.
/// </summary>
public static class TextLines
{
    /// <summary>From base line to base line, in sizes.</summary>
    public const float Leading = 1.32f;

    private const string NeverFirst = "，。、；：？！）」』》】〉”’…—,.;:?!)]}%";
    private const string NeverLast = "（「『《【〈“‘([{";

    /// <summary>At most so many lines of at most so many pixels; the last one ends with "…" if something is missing.</summary>
    public static IReadOnlyList<string> Wrap(string text, Face face, float size, float width, int most)
    {
        var left = Clean(text);
        var lines = new List<string>();
        while (left.Length > 0 && lines.Count < most - 1)
        {
            var end = EndOfLine(left, face, size, width);
            lines.Add(left[..end].TrimEnd());
            left = left[end..].TrimStart();
        }
        if (left.Length > 0)
            lines.Add(Fit(left, face, size, width));
        return lines;
    }

    /// <summary>Whether it goes whole into so many lines, and no word has to be cut.</summary>
    public static bool Fits(string text, Face face, float size, float width, int most)
    {
        var left = Clean(text);
        for (var line = 1; Typefaces.Width(left, face, size) > width; line++)
        {
            var end = LastBreak(left, Longest(left, face, size, width));
            if (line == most || end == 0)
                return false;
            left = left[end..].TrimStart();
        }
        return true;
    }

    /// <summary>Without what no face of ours can draw, such as emoji.</summary>
    public static string Drawable(string text, Face face) =>
        string.Join(' ', string.Concat(Typefaces.Runs(Clean(text), face).Select(r => r.Text)).Split(' ', Words));

    private const StringSplitOptions Words = StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries;

    // As runes: half of a character cannot be drawn, nor what is no character at all.
    private static string Clean(string text)
    {
        var runes = text.EnumerateRunes().Where(r => Rune.GetUnicodeCategory(r) != UnicodeCategory.OtherNotAssigned);
        return string.Concat(runes.Select(r => Rune.IsControl(r) ? new Rune(' ') : r)).Trim();
    }

    private static string Fit(string text, Face face, float size, float width)
    {
        if (Typefaces.Width(text, face, size) <= width)
            return text;
        var end = Longest(text, face, size, width - Typefaces.Width("…", face, size));
        return text[..end].TrimEnd() + "…";
    }

    private static int EndOfLine(string text, Face face, float size, float width)
    {
        var longest = Longest(text, face, size, width);
        if (longest == text.Length)
            return longest;
        var end = LastBreak(text, longest);
        return end > 0 ? end : Math.Max(1, longest);
    }

    private static int LastBreak(string text, int end)
    {
        while (end > 0 && !MayBreak(text[end - 1], text[end]))
            end--;
        return end;
    }

    // Where the last whole character that fits ends.
    private static int Longest(string text, Face face, float size, float width)
    {
        var ends = StringInfo.ParseCombiningCharacters(text).Skip(1).Append(text.Length).ToArray();
        var (low, high) = (0, ends.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Typefaces.Width(text[..ends[middle]], face, size) <= width)
                low = middle + 1;
            else
                high = middle;
        }
        return low == 0 ? 0 : ends[low - 1];
    }

    private static bool MayBreak(char before, char after) =>
        char.IsWhiteSpace(after)
        || (
            !NeverFirst.Contains(after)
            && !NeverLast.Contains(before)
            && (char.IsWhiteSpace(before) || before is '-' or '/' || IsWide(before) || IsWide(after))
        );

    private static bool IsWide(char c) =>
        c is >= '\u2e80' and < '\ud800' or >= '\uf900' and < '\ufb00' or >= '\uff00' and < '\uff61';
}
