using System.Globalization;

namespace Portfolio.Core.Languages;

/// <summary>
/// Chinese characters by sound. ICU's collation for Chinese sorts by pinyin, so the syllable of a character is told by
/// the two boundary characters of <see cref="PinyinTable"/> it sorts between: a search in some 400 instead of a table of
/// 21,000. A character of several readings has the one it is sorted under, whatever word it stands in.
/// </summary>
public static class Pinyin
{
    private static readonly CompareInfo Order = new CultureInfo("zh-Hans-CN").CompareInfo;
    private static readonly string[] Firsts;
    private static readonly string[] Syllables;

    static Pinyin()
    {
        var (firsts, syllables) = (new List<string>(), new List<string>());
        for (int start = 0, i = 0; i < PinyinTable.Boundaries.Length; i++)
        {
            if (!IsIdeograph(PinyinTable.Boundaries[i]))
                continue;
            syllables.Add(PinyinTable.Boundaries[start..i]);
            firsts.Add(PinyinTable.Boundaries[i].ToString());
            start = i + 1;
        }
        (Firsts, Syllables) = ([.. firsts], [.. syllables]);
    }

    /// <summary>Whether this is one of the ideographs that have a pinyin order, U+4E00 to U+9FFF.</summary>
    public static bool IsIdeograph(char c) => c is >= '\u4E00' and <= '\u9FFF';

    /// <summary>The syllable without its tone, such as <c>zhong</c> or <c>lü</c>; null when there is none.</summary>
    public static string? Syllable(char c)
    {
        if (!IsIdeograph(c))
            return null;
        var at = Array.BinarySearch(Firsts, c.ToString(), Comparer<string>.Create(Order.Compare));
        // Not itself a first: the complement is the next one.
        at = at < 0 ? ~at - 1 : at;
        return at >= 0 && Syllables[at].Length > 0 ? Syllables[at] : null;
    }
}
