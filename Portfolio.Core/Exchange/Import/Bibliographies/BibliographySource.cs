using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using Portfolio.Core.Bibliography;
using Portfolio.Core.Exchange.Import.Encodings;

namespace Portfolio.Core.Exchange.Import.Bibliographies;

/// <summary>
/// A bibliography file before its records are read: the SHA-256 of its bytes in lower-case hex, the bytes themselves as
/// gzip (RFC 1952), which the import keeps, and its text. That is packed, too, since a long import reads it twice.
/// </summary>
public sealed record BibliographySource
{
    // UTF-8 as gzip; the file itself where it is just that.
    private readonly byte[] packedText;

    private BibliographySource(string name, RecordFormat format, string hash, byte[] packed, byte[] packedText) =>
        (Name, Format, Hash, Packed, this.packedText) = (name, format, hash, packed, packedText);

    public string Name { get; }
    public RecordFormat Format { get; }
    public string Hash { get; }
    public byte[] Packed { get; }

    /// <summary>In bytes: some hundred thousand records.</summary>
    public const int Limit = 64 * 1024 * 1024;

    /// <summary>Null when the text is no bibliography.</summary>
    /// <param name="name">The file's name without its path; its ending helps to tell the formats apart.</param>
    /// <param name="bytes">The file, whole.</param>
    /// <exception cref="SourceRefusedException">The file is no text, or larger than <see cref="Limit"/>.</exception>
    public static BibliographySource? Of(string name, byte[] bytes)
    {
        // Before there is the text, too: a long file has a third of its size here.
        var packed = Pack(gzip => gzip.Write(bytes));
        if (!TextDecoding.TryDecode(bytes, Limit, out var decoded, out var refusal))
            throw new SourceRefusedException(null, refusal);
        var text = decoded.Text.ReplaceLineEndings("\n");
        if (!(IsNamedSo(name) || BeginsSo(text)) || RecordFile.Recognise(text, name) is not { } format)
            return null;
        var isAsWritten = decoded is { Encoding: "UTF-8", RepairedSpans: 0 } && text == decoded.Text;
        return new(
            name,
            format,
            Convert.ToHexStringLower(SHA256.HashData(bytes)),
            packed,
            isAsWritten ? packed : Pack(gzip => WriteText(text, gzip))
        );
    }

    /// <summary>The text from its beginning, with <c>\n</c> line ends.</summary>
    public TextReader OpenText() =>
        new StreamReader(new GZipStream(new MemoryStream(packedText), CompressionMode.Decompress), Encoding.UTF8);

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

    private static byte[] Pack(Action<Stream> write)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest))
            write(gzip);
        return packed.ToArray();
    }

    private static void WriteText(string text, Stream target)
    {
        using var writer = new StreamWriter(target, leaveOpen: true);
        writer.Write(text);
    }
}
