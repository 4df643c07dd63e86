using System.Buffers.Binary;
using System.Text;

namespace Portfolio.Core.Media;

/// <summary>
/// Takes Exif, XMP and unknown chunks out of a WebP file, and whatever follows it; the flags that promise them go too.
/// Chunks as in RFC 9649.
/// </summary>
internal static class WebpChunks
{
    private const byte ExifAndXmp = 0b0000_1100;
    private static readonly HashSet<string> Kept = ["VP8 ", "VP8L", "VP8X", "ALPH", "ANIM", "ANMF", "ICCP"];

    /// <summary>How many bytes are left, at the beginning.</summary>
    /// <exception cref="PieceMissingException">The file is damaged.</exception>
    public static int Clean(Span<byte> bytes)
    {
        var size = 8L + BinaryPrimitives.ReadUInt32LittleEndian(bytes[4..]);
        if (size > bytes.Length || size < 20)
            throw new PieceMissingException();
        var walk = new PieceWalk(bytes[..(int)size]);
        walk.Keep(12);
        while (walk.Rest.Length > 0)
        {
            var name = Encoding.ASCII.GetString(walk.Peek(8)[..4]);
            var data = BinaryPrimitives.ReadUInt32LittleEndian(walk.Peek(8)[4..]);
            // A chunk has an even length; the last one is not always filled up.
            var chunk = 8L + data + (8L + data < walk.Rest.Length ? data % 2 : 0);
            if (!Kept.Contains(name))
                walk.Drop(chunk);
            else if (walk.Keep(chunk) is var kept && name == "VP8X" && kept.Length > 8)
                kept[8] &= unchecked((byte)~ExifAndXmp);
        }
        BinaryPrimitives.WriteUInt32LittleEndian(bytes[4..], (uint)(walk.Kept - 8));
        return walk.Kept;
    }
}
