using System.Globalization;

namespace Portfolio.Core.Exchange.Import.Encodings;

/// <summary>Why bytes are not imported as text: a sentence for the owner, or null where nothing is against it.</summary>
internal static class TextRefusal
{
    public static string? OfBytes(ReadOnlySpan<byte> bytes, int limit)
    {
        if (bytes.Length > limit)
            return Say($"The file has {bytes.Length:N0} bytes; at most {limit:N0} can be imported. Divide it first.");
        return BinaryFormats.Name(bytes) is { } format
            ? $"This is {format}, not a text file. Choose a text, Markdown or bibliography file instead."
            : null;
    }

    /// <summary>For bytes that no encoding fits.</summary>
    public static string OfEncoding(ReadOnlySpan<byte> bytes)
    {
        if (bytes.IndexOf((byte)0) is var zero and >= 0)
            return Binary(Say($"byte {zero + 1:N0} is zero"));
        var offset = Utf8Text.FirstInvalid(bytes);
        var line = bytes[..offset].Count((byte)'\n') + 1;
        return Say($"Byte {offset + 1:N0}, in line {line:N0}, fits neither UTF-8 nor UTF-16 nor GB18030. ")
            + "Save the file as UTF-8 text and import it again.";
    }

    public static string? OfText(string text)
    {
        if (string.IsNullOrWhiteSpace(text))
            return "The file is empty. Choose one that holds text.";
        if (text.IndexOf('\0', StringComparison.Ordinal) is var zero and >= 0)
            return Binary(Say($"line {text.AsSpan(0, zero).Count('\n') + 1:N0} holds a zero character"));
        var controls = text.Count(c => c < ' ' && c is not ('\t' or '\n' or '\r' or '\f'));
        return controls * 100L > text.Length ? Binary(Say($"it holds {controls:N0} control characters")) : null;
    }

    private static string Binary(string reason) =>
        $"This is a binary file, not text: {reason}. Choose a text file instead.";

    private static string Say(FormattableString sentence) => sentence.ToString(CultureInfo.InvariantCulture);
}
