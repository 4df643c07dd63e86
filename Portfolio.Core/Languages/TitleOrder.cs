using System.Globalization;

namespace Portfolio.Core.Languages;

/// <summary>
/// How titles in several scripts are sorted: letters without regard to case or accents first, then Chinese by pinyin.
/// SQLite itself knows only the order of code points.
/// </summary>
public static class TitleOrder
{
    /// <summary>What the order is called in SQL.</summary>
    public const string Collation = "TITLES";

    private static readonly CompareInfo Chinese = CultureInfo.GetCultureInfo("zh-Hans").CompareInfo;

    // In the order of Chinese its own characters stand before all letters.
    public static int Compare(string one, string other) =>
        BeginsInChinese(one) == BeginsInChinese(other)
            ? Chinese.Compare(one, other, CompareOptions.IgnoreCase)
            : BeginsInChinese(one).CompareTo(BeginsInChinese(other));

    private static bool BeginsInChinese(string text) => text is [>= '\u3400' and <= '\u9fff', ..];
}
