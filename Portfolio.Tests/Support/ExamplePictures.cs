using System.Buffers.Binary;
using System.Text;
using SkiaSharp;

namespace Portfolio.Tests.Support;

/// <summary>Small files of each type that the site takes, made here: no binary stands in the repository.</summary>
public static class ExamplePictures
{
    /// <summary>What a camera writes of where it stood; must be found nowhere after a file was stored.</summary>
    public const string Place = "at-51.5074N-0.1278W";

    public static byte[] Jpeg(int width = 8, int height = 6) => Encoded(SKEncodedImageFormat.Jpeg, width, height);

    public static byte[] Png(int width = 8, int height = 6) => Encoded(SKEncodedImageFormat.Png, width, height);

    public static byte[] Webp(int width = 8, int height = 6) => Encoded(SKEncodedImageFormat.Webp, width, height);

    public static byte[] Gif() =>
        [
            .. "GIF89a"u8,
            .. (ReadOnlySpan<byte>)[2, 0, 1, 0, 0x80, 0, 0, 0, 0, 0, 255, 255, 255],
            .. GifComment(Place),
            .. (ReadOnlySpan<byte>)[0x2C, 0, 0, 0, 0, 2, 0, 1, 0, 0, 2, 2, 0x4C, 0x0A, 0, 0x3B],
        ];

    public static byte[] Pdf(string text = "A paper") =>
        Encoding.ASCII.GetBytes($"%PDF-1.7\n1 0 obj\n({text})\nendobj\ntrailer\n<<>>\nstartxref\n9\n%%EOF\n");

    public static byte[] Svg() =>
        Encoding.UTF8.GetBytes(
            "<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\"><script>x</script></svg>"
        );

    /// <summary>A photograph as a phone writes it: Exif with orientation and place, XMP, a comment, a video behind it.</summary>
    public static byte[] Photograph(int orientation, int width = 8, int height = 6) =>
        Photograph(orientation, Jpeg(width, height));

    /// <summary>The same of a JPEG that is there already.</summary>
    public static byte[] Photograph(int orientation, byte[] jpeg) =>
        [
            .. jpeg[..2],
            .. Segment(0xE1, [.. "Exif\0\0"u8, .. Exif(orientation)]),
            .. Segment(0xE1, Encoding.ASCII.GetBytes($"http://ns.adobe.com/xap/1.0/\0<x>{Place}</x>")),
            .. Segment(0xFE, Encoding.ASCII.GetBytes(Place)),
            .. jpeg[2..],
            .. Encoding.ASCII.GetBytes($"ftypmp42 {Place}"),
        ];

    /// <summary>A PNG that names the place in a text, and in Exif.</summary>
    public static byte[] PngWithTexts()
    {
        var png = Png();
        return [.. png[..33], .. Chunk("tEXt", Place), .. Chunk("eXIf", Place), .. Chunk("xyZq", Place), .. png[33..]];
    }

    /// <summary>A WebP file in its extended form, with Exif and XMP.</summary>
    public static byte[] WebpWithExif()
    {
        byte[] chunks =
        [
            .. "WEBP"u8,
            .. Riff("VP8X", [0b0000_1100, 0, 0, 0, 7, 0, 0, 5, 0, 0]),
            .. Webp()[12..],
            .. Riff("EXIF", Encoding.ASCII.GetBytes(Place)),
            .. Riff("XMP ", Encoding.ASCII.GetBytes(Place)),
        ];
        return Riff("RIFF", chunks);
    }

    /// <summary>A PNG whose header promises more pixels than anybody can show.</summary>
    public static byte[] Bomb(int width, int height)
    {
        var png = Png();
        BinaryPrimitives.WriteInt32BigEndian(png.AsSpan(16), width);
        BinaryPrimitives.WriteInt32BigEndian(png.AsSpan(20), height);
        BinaryPrimitives.WriteUInt32BigEndian(png.AsSpan(29), Checksum(png.AsSpan(12, 17)));
        return png;
    }

    /// <summary>A JPEG whose header says this size.</summary>
    public static byte[] JpegSaying(int width, int height)
    {
        var jpeg = Jpeg();
        var frame = jpeg.AsSpan().IndexOf<byte>([0xFF, 0xC0]);
        BinaryPrimitives.WriteUInt16BigEndian(jpeg.AsSpan(frame + 5), (ushort)height);
        BinaryPrimitives.WriteUInt16BigEndian(jpeg.AsSpan(frame + 7), (ushort)width);
        return jpeg;
    }

    public static bool Says(byte[] bytes, string text) => bytes.AsSpan().IndexOf(Encoding.ASCII.GetBytes(text)) >= 0;

    private static byte[] Encoded(SKEncodedImageFormat format, int width, int height)
    {
        using var bitmap = new SKBitmap(width, height);
        bitmap.Erase(SKColors.SteelBlue);
        bitmap.SetPixel(0, 0, SKColors.Orange);
        using var data = bitmap.Encode(format, 90);
        return data.ToArray();
    }

    private static byte[] Exif(int orientation) =>
        [
            .. (ReadOnlySpan<byte>)[(byte)'I', (byte)'I', 42, 0, 8, 0, 0, 0, 1, 0],
            .. (ReadOnlySpan<byte>)[0x12, 0x01, 3, 0, 1, 0, 0, 0, (byte)orientation, 0, 0, 0, 0, 0, 0, 0],
            .. Encoding.ASCII.GetBytes(Place),
        ];

    private static byte[] Segment(byte marker, byte[] content) =>
        [0xFF, marker, (byte)((content.Length + 2) >> 8), (byte)(content.Length + 2), .. content];

    private static byte[] GifComment(string text) =>
        [0x21, 0xFE, (byte)text.Length, .. Encoding.ASCII.GetBytes(text), 0];

    private static byte[] Chunk(string name, string text)
    {
        byte[] named = [.. Encoding.ASCII.GetBytes(name + text)];
        var chunk = new byte[8 + named.Length];
        BinaryPrimitives.WriteInt32BigEndian(chunk, text.Length);
        named.CopyTo(chunk, 4);
        BinaryPrimitives.WriteUInt32BigEndian(chunk.AsSpan(4 + named.Length), Checksum(named));
        return chunk;
    }

    private static byte[] Riff(string name, byte[] content)
    {
        var size = new byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(size, content.Length);
        return [.. Encoding.ASCII.GetBytes(name), .. size, .. content, .. new byte[content.Length % 2]];
    }

    // CRC-32 as PNG has it.
    private static uint Checksum(ReadOnlySpan<byte> bytes)
    {
        var crc = uint.MaxValue;
        foreach (var b in bytes)
        {
            crc ^= b;
            for (var bit = 0; bit < 8; bit++)
                crc = (crc & 1) == 0 ? crc >> 1 : (crc >> 1) ^ 0xEDB88320;
        }
        return ~crc;
    }
}
