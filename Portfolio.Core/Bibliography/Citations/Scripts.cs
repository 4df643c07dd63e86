namespace Portfolio.Core.Bibliography.Citations;

/// <summary>Which script a text is in, as far as citing asks.</summary>
internal static class Scripts
{
    public static bool HasHan(string? text) => text is not null && text.Any(IsHan);

    /// <summary>Han, kana or hangul: names in them are family first and have no initials.</summary>
    public static bool IsEastAsian(string? text) =>
        text is not null
        && text.Any(c => IsHan(c) || c is (>= '\u3040' and <= '\u30FF') or (>= '\uAC00' and <= '\uD7A3'));

    private static bool IsHan(char c) => c is (>= '\u3400' and <= '\u4DBF') or (>= '\u4E00' and <= '\u9FFF');
}
