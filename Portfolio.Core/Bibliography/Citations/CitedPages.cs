using System.Globalization;

namespace Portfolio.Core.Bibliography.Citations;

/// <summary>Pages as styles print them. A record keeps ranges with a hyphen.</summary>
internal static class CitedPages
{
    /// <summary><c>5998–6008</c></summary>
    public static string? Dashed(string? pages) => pages?.Replace('-', '–');

    /// <summary>Whether these are several pages: <c>pp.</c> instead of <c>p.</c></summary>
    public static bool AreSeveral(string pages) => pages.AsSpan().IndexOfAny("-–,") >= 0;

    /// <summary><c>pp. 45–67</c> or <c>p. 4</c></summary>
    public static string? Labelled(string? pages) =>
        pages is null ? null : (AreSeveral(pages) ? "pp. " : "p. ") + Dashed(pages);

    /// <summary>
    /// MLA: of a second number above 99 the last two digits, and more where they are needed: <c>103–04</c>,
    /// <c>395–401</c>.
    /// </summary>
    public static string? Mla(string? pages) =>
        Shortened(pages, (first, second) => Math.Max(2, second.Length - Same(first, second)), from: 100);

    /// <summary>
    /// Chicago: after a multiple of 100 all digits; after 101 to 109, 201 to 209 … only those that change; otherwise
    /// two or more: <c>100–104</c>, <c>107–8</c>, <c>321–28</c>.
    /// </summary>
    public static string? Chicago(string? pages) =>
        Shortened(
            pages,
            (first, second) =>
                first.EndsWith("00", StringComparison.Ordinal) ? second.Length
                : first[^2] == '0' ? Math.Max(1, second.Length - Same(first, second))
                : Math.Max(2, second.Length - Same(first, second)),
            from: 100
        );

    private static string? Shortened(string? pages, Func<string, string, int> keep, int from)
    {
        if (pages?.Split('-', '–') is not [var first, var second] || first.Length != second.Length)
            return Dashed(pages);
        var isRange =
            int.TryParse(first, NumberStyles.None, CultureInfo.InvariantCulture, out var a)
            && int.TryParse(second, NumberStyles.None, CultureInfo.InvariantCulture, out var b)
            && a >= from
            && b > a;
        return isRange ? $"{first}–{second[^keep(first, second)..]}" : Dashed(pages);
    }

    private static int Same(string first, string second) => first.AsSpan().CommonPrefixLength(second);
}
