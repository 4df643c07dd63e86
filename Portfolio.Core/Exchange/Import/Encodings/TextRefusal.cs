using Portfolio.Core.Languages;

namespace Portfolio.Core.Exchange.Import.Encodings;

/// <summary>Why bytes are not imported as text: a sentence for the owner, or null where nothing is against it.</summary>
internal static class TextRefusal
{
    public static Sentence? OfBytes(ReadOnlySpan<byte> bytes, int limit)
    {
        if (bytes.Length > limit)
            return new(
                "The file has {0:N0} bytes; at most {1:N0} can be imported. Divide it first.",
                bytes.Length,
                limit
            );
        return BinaryFormats.Name(bytes) is { } format
            ? new("This is {0}, not a text file. Choose a text, Markdown or bibliography file instead.", format)
            : null;
    }

    /// <summary>For bytes that no encoding fits.</summary>
    public static Sentence OfEncoding(ReadOnlySpan<byte> bytes)
    {
        if (bytes.IndexOf((byte)0) is var zero and >= 0)
            return new("This is a binary file, not text: byte {0:N0} is zero. Choose a text file instead.", zero + 1);
        var offset = Utf8Text.FirstInvalid(bytes);
        var line = bytes[..offset].Count((byte)'\n') + 1;
        return new(
            "Byte {0:N0}, in line {1:N0}, fits neither UTF-8 nor UTF-16 nor GB18030. Save the file as UTF-8 text and import it again.",
            offset + 1,
            line
        );
    }

    public static Sentence? OfText(string text)
    {
        if (string.IsNullOrWhiteSpace(text))
            return new("The file is empty. Choose one that holds text.");
        if (text.IndexOf('\0', StringComparison.Ordinal) is var zero and >= 0)
            return new(
                "This is a binary file, not text: line {0:N0} holds a zero character. Choose a text file instead.",
                text.AsSpan(0, zero).Count('\n') + 1
            );
        var controls = text.Count(c => c < ' ' && c is not ('\t' or '\n' or '\r' or '\f'));
        return controls * 100L > text.Length
            ? new(
                "This is a binary file, not text: it holds {0:N0} control characters. Choose a text file instead.",
                controls
            )
            : null;
    }
}
