using System.Buffers.Binary;

namespace Portfolio.Core.Media;

/// <summary>
/// Takes out of a JPEG all that does not make the picture: Exif with its places and serial numbers, XMP, IPTC, previews,
/// comments, and whatever follows the picture. Kept are JFIF, the colour profile, Adobe's note on colours, and which side
/// is up. Markers as in ITU-T T.81, annex B.
/// </summary>
internal static class JpegSegments
{
    private const byte StartOfScan = 0xDA,
        End = 0xD9,
        FirstApplication = 0xE0,
        LastApplication = 0xEF,
        Comment = 0xFE;

    /// <summary>How many bytes are left, at the beginning.</summary>
    /// <exception cref="PieceMissingException">The file is damaged.</exception>
    public static int Clean(Span<byte> bytes)
    {
        var walk = new PieceWalk(bytes);
        walk.Keep(2);
        var (hasScan, hasOrientation) = (false, false);
        while (true)
        {
            while (walk.Peek(2) is [0xFF, 0xFF])
                walk.Drop(1);
            if (walk.Peek(2) is not [0xFF, var marker] || marker is 0 or 0xD8)
                throw new PieceMissingException();
            if (marker == End)
            {
                walk.Keep(2);
                return hasScan ? walk.Kept : throw new PieceMissingException();
            }
            var segment = walk.Peek(2 + Length(walk));
            if (!hasOrientation && ExifOrientation.Of(marker, segment[4..]) is not 1 and var orientation)
            {
                hasOrientation = true;
                walk.Replace(segment.Length, ExifOrientation.Segment(orientation));
            }
            else if (IsKept(marker, segment[4..]))
                walk.Keep(segment.Length);
            else
                walk.Drop(segment.Length);
            if (marker == StartOfScan)
            {
                hasScan = true;
                walk.Keep(ScanLength(walk.Rest));
            }
        }
    }

    /// <summary>Whether it comes in passes (progressive): a decoder then keeps all of it until the last.</summary>
    public static bool IsInPasses(string file)
    {
        using var jpeg = new BinaryReader(File.OpenRead(file));
        var stream = jpeg.BaseStream;
        for (stream.Position = 2; stream.Position + 4 <= stream.Length; )
        {
            var marker = BinaryPrimitives.ReverseEndianness(jpeg.ReadUInt16()) & 0xFF;
            var length = BinaryPrimitives.ReverseEndianness(jpeg.ReadUInt16());
            if (marker is 0xC2 or 0xC6 or 0xCA or 0xCE)
                return true;
            if (marker == StartOfScan)
                return false;
            stream.Position += length - 2;
        }
        return false;
    }

    private static int Length(PieceWalk walk) =>
        BinaryPrimitives.ReadUInt16BigEndian(walk.Peek(4)[2..]) is >= 2 and var length
            ? length
            : throw new PieceMissingException();

    private static bool IsKept(byte marker, ReadOnlySpan<byte> content) =>
        marker switch
        {
            0xE0 => content.StartsWith("JFIF\0"u8),
            0xE2 => content.StartsWith("ICC_PROFILE\0"u8),
            0xEE => content.StartsWith("Adobe"u8),
            (>= FirstApplication and <= LastApplication) or Comment => false,
            _ => true,
        };

    // The data of a scan ends at a marker that is neither a stuffed zero nor a restart.
    private static int ScanLength(ReadOnlySpan<byte> data)
    {
        for (var at = 0; ; at += 2)
        {
            var next = data[at..].IndexOf((byte)0xFF);
            if (next < 0 || (at += next) + 1 >= data.Length)
                throw new PieceMissingException();
            if (data[at + 1] is not (0 or >= 0xD0 and <= 0xD7))
                return at;
        }
    }
}
