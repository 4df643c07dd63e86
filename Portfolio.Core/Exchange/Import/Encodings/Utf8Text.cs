using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace Portfolio.Core.Exchange.Import.Encodings;

/// <summary>UTF-8 with or without a byte-order mark, strict: no sequence is replaced.</summary>
internal static class Utf8Text
{
    public static (string, string)? Read(ReadOnlySpan<byte> bytes)
    {
        ReadOnlySpan<byte> mark = [0xEF, 0xBB, 0xBF];
        var content = bytes.StartsWith(mark) ? bytes[mark.Length..] : bytes;
        // Letters of UTF-16 look like UTF-8 with a NUL after each.
        return Utf8.IsValid(content) && !Utf16.HasItsZeros(content)
            ? (Encoding.UTF8.GetString(content), "UTF-8")
            : null;
    }

    /// <summary>The offset of the first byte that breaks UTF-8, or the length of the bytes.</summary>
    public static int FirstInvalid(ReadOnlySpan<byte> bytes)
    {
        var buffer = new char[4096];
        for (var offset = 0; ; )
        {
            var status = Utf8.ToUtf16(bytes[offset..], buffer, out var read, out _, replaceInvalidSequences: false);
            offset += read;
            if (status != OperationStatus.DestinationTooSmall)
                return offset;
        }
    }

    /// <summary>Whether more three-byte sequences are whole than broken: then this is UTF-8 with a fault in it.</summary>
    public static bool IsMostly(ReadOnlySpan<byte> bytes)
    {
        var (whole, broken) = (0, 0);
        while (!bytes.IsEmpty)
        {
            var status = Rune.DecodeFromUtf8(bytes, out _, out var length);
            if (status != OperationStatus.Done)
                broken++;
            else if (length >= 3)
                whole++;
            bytes = bytes[length..];
        }
        return whole > broken;
    }
}
