using System.Text;

namespace Portfolio.Core.Exchange.Import.Encodings;

/// <summary>
/// GB18030 (with GBK and GB 2312 in it), for bytes that are not UTF-8. Nearly any bytes can be read as GB18030, so the
/// result must also look Chinese: beyond ASCII mostly ideographs and their punctuation, which stand together. An
/// accented Latin letter in an eight-bit encoding makes a lone ideograph instead.
/// </summary>
internal static class Gb18030
{
    private static readonly Encoding Strict = CodePagesEncodingProvider.Instance.GetEncoding(
        54936,
        EncoderFallback.ExceptionFallback,
        DecoderFallback.ExceptionFallback
    )!;

    public static (string, string)? Read(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Contains((byte)0) || Utf8Text.IsMostly(bytes))
            return null;
        try
        {
            var text = Strict.GetString(bytes);
            return LooksChinese(text) ? (text, "GB18030") : null;
        }
        catch (DecoderFallbackException)
        {
            return null; // Not GB18030: the caller tries the next and tells the place.
        }
    }

    private static bool LooksChinese(string text)
    {
        var (beyondAscii, cjk, together) = (0, 0, 0);
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsAscii(text[i]))
                continue;
            beyondAscii++;
            cjk += CjkText.Holds(text[i]) ? 1 : 0;
            var hasNeighbour = i > 0 && text[i - 1] > '\u007F' || i + 1 < text.Length && text[i + 1] > '\u007F';
            together += hasNeighbour ? 1 : 0;
        }
        return cjk * 3L >= beyondAscii * 2L && together * 2L >= beyondAscii;
    }
}
