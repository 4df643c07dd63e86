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

    public static int Compare(string? one, string? other) => Chinese.Compare(one, other, CompareOptions.IgnoreCase);
}
