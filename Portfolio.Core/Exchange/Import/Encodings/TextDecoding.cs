using System.Diagnostics.CodeAnalysis;
using Portfolio.Core.Languages;

namespace Portfolio.Core.Exchange.Import.Encodings;

/// <summary>
/// Bytes of unknown origin → text: byte-order marks, UTF-8, UTF-16 and GB18030 are told by the bytes themselves, and
/// UTF-8 that had been read in a wrong encoding is taken back (<see cref="Mojibake"/>). Linear in time.
/// </summary>
public static class TextDecoding
{
    /// <summary>
    /// Reads at most <paramref name="limit"/> bytes as text. False: <paramref name="refusal"/> is a sentence for the
    /// owner that says what is wrong, where, and what to do.
    /// </summary>
    public static bool TryDecode(
        ReadOnlySpan<byte> bytes,
        int limit,
        [NotNullWhen(true)] out DecodedText? text,
        [NotNullWhen(false)] out Sentence? refusal
    )
    {
        text = null;
        refusal = TextRefusal.OfBytes(bytes, limit);
        if (refusal is not null)
            return false;
        var read = Read(bytes);
        refusal = read is null ? TextRefusal.OfEncoding(bytes) : TextRefusal.OfText(read.Value.Text);
        if (refusal is not null)
            return false;
        text = Mojibake.Reverse(read!.Value.Text, read.Value.Encoding);
        return true;
    }

    private static (string Text, string Encoding)? Read(ReadOnlySpan<byte> bytes) =>
        Utf16.ReadMarked(bytes) ?? Utf8Text.Read(bytes) ?? Gb18030.Read(bytes) ?? Utf16.ReadUnmarked(bytes);
}
