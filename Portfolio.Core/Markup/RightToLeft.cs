using System.Text;

namespace Portfolio.Core.Markup;

/// <summary>Text in Hebrew, Arabic and the other scripts that run from right to left.</summary>
public static class RightToLeft
{
    /// <summary>
    /// Whether the first letter is one of theirs, by which a paragraph gets its direction (UAX #9, rules P2 and P3:
    /// <see href="https://www.unicode.org/reports/tr9/"/>).
    /// </summary>
    public static bool Begins(string text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsLetter(rune))
                return IsOne(rune.Value);
        }
        return false;
    }

    // The blocks that Unicode keeps for right-to-left scripts.
    private static bool IsOne(int code) =>
        code
            is (>= 0x0590 and <= 0x08FF)
                or (>= 0xFB1D and <= 0xFDFF)
                or (>= 0xFE70 and <= 0xFEFF)
                or (>= 0x10800 and <= 0x10FFF)
                or (>= 0x1E800 and <= 0x1EFFF);
}
