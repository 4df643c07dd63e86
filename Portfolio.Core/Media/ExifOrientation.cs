using System.Buffers.Binary;

namespace Portfolio.Core.Media;

/// <summary>
/// Which side of a photograph is up, the one thing in its Exif data that a reader needs: 1 to 8 as in CIPA DC-008, tag
/// 0x0112; 1 is upright.
/// </summary>
internal static class ExifOrientation
{
    private const byte Application1 = 0xE1;
    private const ushort Tag = 0x0112,
        Short = 3;

    /// <summary>What the content of a JPEG segment says; 1 when it says nothing that can be read.</summary>
    public static int Of(byte marker, ReadOnlySpan<byte> content)
    {
        if (marker != Application1 || !content.StartsWith("Exif\0\0"u8) || content.Length < 14)
            return 1;
        var tiff = content[6..];
        var isLittle = tiff[0] == (byte)'I';
        long start = isLittle
            ? BinaryPrimitives.ReadUInt32LittleEndian(tiff[4..])
            : BinaryPrimitives.ReadUInt32BigEndian(tiff[4..]);
        if (start + 2 > tiff.Length)
            return 1;
        var directory = tiff[(int)start..];
        var count = Number(directory, isLittle);
        for (var entry = directory[2..]; count > 0 && entry.Length >= 12; entry = entry[12..], count--)
        {
            if (Number(entry, isLittle) == Tag && Number(entry[2..], isLittle) == Short)
                return Number(entry[8..], isLittle) is >= 1 and <= 8 and var orientation ? orientation : 1;
        }
        return 1;
    }

    /// <summary>A JPEG segment that says nothing else.</summary>
    public static byte[] Segment(int orientation) =>
        [
            .. (ReadOnlySpan<byte>)[0xFF, Application1, 0, 34],
            .. "Exif\0\0MM\0*"u8,
            // One directory, behind the header, of one entry.
            .. (ReadOnlySpan<byte>)[0, 0, 0, 8, 0, 1],
            .. (ReadOnlySpan<byte>)[Tag >> 8, Tag & 0xFF, 0, (byte)Short, 0, 0, 0, 1, 0, (byte)orientation, 0, 0],
            .. (ReadOnlySpan<byte>)[0, 0, 0, 0],
        ];

    private static int Number(ReadOnlySpan<byte> at, bool isLittle) =>
        isLittle ? BinaryPrimitives.ReadUInt16LittleEndian(at) : BinaryPrimitives.ReadUInt16BigEndian(at);
}
