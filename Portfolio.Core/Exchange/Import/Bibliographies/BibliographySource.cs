using System.IO.Compression;
using System.Security.Cryptography;
using Portfolio.Core.Bibliography;
using Portfolio.Core.Exchange.Import.Encodings;

namespace Portfolio.Core.Exchange.Import.Bibliographies;

/// <summary>
/// A bibliography file before its records are read: its text with <c>\n</c> line ends, the SHA-256 of its bytes in
/// lower-case hex, and the bytes themselves as gzip (RFC 1952), which the import keeps.
/// </summary>
public sealed record BibliographySource(string Name, RecordFormat Format, string Text, string Hash, byte[] Packed)
{
    /// <summary>In bytes: some hundred thousand records.</summary>
    public const int Limit = 64 * 1024 * 1024;

    /// <summary>Null when the text is no bibliography.</summary>
    /// <param name="name">The file's name without its path; its ending helps to tell the formats apart.</param>
    /// <param name="bytes">The file, whole.</param>
    /// <exception cref="SourceRefusedException">The file is no text, or larger than <see cref="Limit"/>.</exception>
    public static BibliographySource? Of(string name, byte[] bytes)
    {
        if (!TextDecoding.TryDecode(bytes, Limit, out var decoded, out var refusal))
            throw new SourceRefusedException(null, refusal);
        var text = decoded.Text.ReplaceLineEndings("\n");
        return (IsNamedSo(name) || BeginsSo(text)) && RecordFile.Recognise(text, name) is { } format
            ? new(name, format, text, Convert.ToHexStringLower(SHA256.HashData(bytes)), Pack(bytes))
            : null;
    }

    // A README may show BibTeX in a block of code, or begin with a link in brackets.
    private static bool IsNamedSo(string name) =>
        Path.GetExtension(name).ToLowerInvariant() is ".bib" or ".bibtex" or ".ris" or ".json" or ".csv" or ".tsv";

    private static bool BeginsSo(string text)
    {
        var begin = text.AsSpan().TrimStart("\uFEFF \t\n");
        return begin is ['@' or '%' or '{', ..]
            || begin.StartsWith("TY  -")
            || (begin is ['[', .. var rest] && rest.TrimStart() is ['{', ..]);
    }

    private static byte[] Pack(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest))
            gzip.Write(bytes);
        return packed.ToArray();
    }
}
