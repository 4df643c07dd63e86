namespace Portfolio.Core.Media;

/// <summary>
/// Takes comments and the data of other programs out of a GIF, and whatever follows its trailer; kept is how often it is
/// repeated. Blocks as in the GIF89a specification.
/// </summary>
internal static class GifBlocks
{
    private const byte Extension = 0x21,
        Picture = 0x2C,
        Trailer = 0x3B,
        GraphicControl = 0xF9,
        Application = 0xFF;

    /// <summary>How many bytes are left, at the beginning.</summary>
    /// <exception cref="PieceMissingException">The file is damaged.</exception>
    public static int Clean(Span<byte> bytes)
    {
        var walk = new PieceWalk(bytes);
        walk.Keep(13 + ColourTable(walk.Peek(13)[10]));
        for (var hasPicture = false; ; )
        {
            // Nothing but the trailer is shorter than two bytes.
            switch (walk.Peek(walk.Rest is [Trailer, ..] ? 1 : 2)[0])
            {
                case Trailer when hasPicture:
                    walk.Keep(1);
                    return walk.Kept;
                case Picture:
                    hasPicture = true;
                    walk.Keep(10 + ColourTable(walk.Peek(10)[9]) + 1);
                    walk.Keep(DataLength(walk.Rest));
                    break;
                case Extension when IsKept(walk.Rest):
                    walk.Keep(2 + DataLength(walk.Rest[2..]));
                    break;
                case Extension:
                    walk.Drop(2 + DataLength(walk.Rest[2..]));
                    break;
                default:
                    throw new PieceMissingException();
            }
        }
    }

    private static int ColourTable(byte flags) => (flags & 0x80) == 0 ? 0 : 3 << ((flags & 7) + 1);

    private static bool IsKept(ReadOnlySpan<byte> extension) =>
        extension is [_, GraphicControl, _, ..]
        || (
            extension is [_, Application, 11, ..]
            && (extension[3..].StartsWith("NETSCAPE2.0"u8) || extension[3..].StartsWith("ANIMEXTS1.0"u8))
        );

    // Pieces of at most 255 bytes, each behind its length; the one of no length is the last.
    private static int DataLength(ReadOnlySpan<byte> data)
    {
        var length = 0;
        while (length < data.Length && data[length] != 0)
            length += 1 + data[length];
        return length < data.Length ? length + 1 : throw new PieceMissingException();
    }
}
