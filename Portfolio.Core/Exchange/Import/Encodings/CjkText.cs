namespace Portfolio.Core.Exchange.Import.Encodings;

/// <summary>The blocks that Chinese, Japanese and Korean text is written with, beyond ASCII.</summary>
internal static class CjkText
{
    public static bool Holds(char c) =>
        c
            is (>= '\u3000' and <= '\u9FFF')
                or (>= '\uAC00' and <= '\uD7A3')
                or (>= '\uFF00' and <= '\uFFEF')
                or (>= '\u2010' and <= '\u203B');
}
