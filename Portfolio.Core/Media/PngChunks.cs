using System.Buffers.Binary;
using System.Text;

namespace Portfolio.Core.Media;

/// <summary>
/// Takes out of a PNG its texts, times, Exif data, every chunk that is not known, and whatever follows the picture. Chunks
/// as in the W3C's PNG Specification, third edition.
/// </summary>
internal static class PngChunks
{
    private static readonly HashSet<string> Kept =
    [
        .. "IHDR PLTE IDAT IEND tRNS gAMA cHRM sRGB iCCP cICP mDCV cLLI sBIT bKGD pHYs acTL fcTL fdAT".Split(' '),
    ];

    /// <summary>How many bytes are left, at the beginning.</summary>
    /// <exception cref="PieceMissingException">The file is damaged.</exception>
    public static int Clean(Span<byte> bytes)
    {
        var walk = new PieceWalk(bytes);
        walk.Keep(8);
        for (var isFirst = true; ; isFirst = false)
        {
            // Length of the data, name, data, checksum.
            var size = 12L + BinaryPrimitives.ReadUInt32BigEndian(walk.Peek(8));
            var name = Encoding.ASCII.GetString(walk.Peek(8)[4..]);
            if (isFirst != (name == "IHDR") || (char.IsAsciiLetterUpper(name[0]) && !Kept.Contains(name)))
                throw new PieceMissingException();
            if (Kept.Contains(name))
                walk.Keep(size);
            else
                walk.Drop(size);
            if (name == "IEND")
                return walk.Kept;
        }
    }
}
