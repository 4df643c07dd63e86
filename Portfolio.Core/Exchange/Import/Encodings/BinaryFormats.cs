namespace Portfolio.Core.Exchange.Import.Encodings;

/// <summary>Names the common binary formats by their first bytes, so that a refusal can say what the file is.</summary>
internal static class BinaryFormats
{
    private static readonly (byte[] Start, string Name)[] Known =
    [
        ("%PDF-"u8.ToArray(), "a PDF document"),
        ([0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A], "a PNG picture"),
        ([0xFF, 0xD8, 0xFF], "a JPEG picture"),
        ("GIF8"u8.ToArray(), "a GIF picture"),
        ([(byte)'P', (byte)'K', 3, 4], "a ZIP archive or an Office document"),
        ([0x1F, 0x8B], "a gzip archive"),
        ([(byte)'7', (byte)'z', 0xBC, 0xAF, 0x27, 0x1C], "a 7z archive"),
        ([(byte)'R', (byte)'a', (byte)'r', (byte)'!', 0x1A, 7], "a RAR archive"),
        ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], "an old Office document"),
        ("SQLite format 3\0"u8.ToArray(), "an SQLite database"),
    ];

    public static string? Name(ReadOnlySpan<byte> bytes)
    {
        foreach (var (start, name) in Known)
        {
            if (bytes.StartsWith(start))
                return name;
        }
        return null;
    }
}
