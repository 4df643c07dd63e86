using System.Text;

namespace Portfolio.Core.Exchange.Import.Encodings;

/// <summary>UTF-16 in either byte order, with a byte-order mark or told by what the characters would be.</summary>
internal static class Utf16
{
    private static readonly (Encoding Encoding, string Name, byte[] Mark)[] Orders =
    [
        (new UnicodeEncoding(false, false, true), "UTF-16LE", [0xFF, 0xFE]),
        (new UnicodeEncoding(true, false, true), "UTF-16BE", [0xFE, 0xFF]),
    ];

    public static (string, string)? ReadMarked(ReadOnlySpan<byte> bytes)
    {
        foreach (var (encoding, name, mark) in Orders)
        {
            if (bytes.StartsWith(mark))
                return Decode(encoding, bytes[2..]) is { } text ? (text, name) : null;
        }
        return null;
    }

    /// <summary>Whether every third byte or more is zero, as in the UTF-16 of Latin letters.</summary>
    public static bool HasItsZeros(ReadOnlySpan<byte> bytes) =>
        bytes.Length % 2 == 0 && bytes.Count((byte)0) * 3L > bytes.Length;

    /// <summary>
    /// Read as the order that gives more ASCII (line ends, spaces, letters), provided nearly all of it is what people
    /// write. Two Latin letters in eight bits also make an ideograph, so many zeros or many high bytes are asked for.
    /// </summary>
    public static (string, string)? ReadUnmarked(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length % 2 != 0 || !(HasItsZeros(bytes) || HighBytes(bytes) * 5 > bytes.Length))
            return null;
        (string, string)? best = null;
        var mostAscii = -1;
        foreach (var (encoding, name, _) in Orders)
        {
            if (Decode(encoding, bytes) is not { } text || !IsOrdinary(text))
                continue;
            var ascii = text.Count(char.IsAscii);
            if (ascii > mostAscii)
                (best, mostAscii) = ((text, name), ascii);
        }
        return best;
    }

    private static int HighBytes(ReadOnlySpan<byte> bytes)
    {
        var high = 0;
        foreach (var b in bytes)
            high += b >> 7;
        return high;
    }

    private static bool IsOrdinary(string text)
    {
        var ordinary = text.Count(c =>
            c is (>= ' ' and < '\u0600' and not '\u007F') or '\n' or '\r' or '\t' || CjkText.Holds(c)
        );
        return ordinary * 20L >= text.Length * 19L;
    }

    private static string? Decode(Encoding encoding, ReadOnlySpan<byte> bytes)
    {
        try
        {
            return encoding.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return null; // Not this order: the caller tries the next and tells the place.
        }
    }
}
