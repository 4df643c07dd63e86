using System.Runtime.InteropServices;
using SkiaSharp;

namespace Portfolio.Core.Media;

/// <summary>
/// A file as it is stored: known by its content, freed from what it says of camera, place and programs. Nothing is
/// decoded. Width and height are in pixels as the picture is shown, null for a document
/// and for a drawing that does not say them.
/// </summary>
public sealed record ExaminedFile(MediaType Type, ReadOnlyMemory<byte> Bytes, int? Width, int? Height)
{
    // Whoever shows a JPEG can decode it at a fraction of its size; the others need four bytes a pixel.
    private const int MostMegapixels = 40,
        MostMegapixelsOfJpeg = 200;

    /// <summary>Examines the bytes and cleans them in place.</summary>
    /// <exception cref="MediaRefusedException">It is none of the types taken, damaged, or too large to be shown.</exception>
    public static ExaminedFile Of(Memory<byte> bytes)
    {
        if (bytes.IsEmpty)
            throw MediaRefusedException.Empty();
        var type = MediaType.Of(bytes.Span) ?? throw MediaRefusedException.UnknownType();
        try
        {
            ReadOnlyMemory<byte> cleaned = bytes[..Clean(type, bytes.Span)];
            var size = type.IsPicture ? SizeOf(type, cleaned) : null;
            return new(type, cleaned, size?.Width, size?.Height);
        }
        catch (PieceMissingException)
        {
            throw MediaRefusedException.Damaged(type);
        }
    }

    private static int Clean(MediaType type, Span<byte> bytes) =>
        type.Extension switch
        {
            "jpg" => JpegSegments.Clean(bytes),
            "png" => PngChunks.Clean(bytes),
            "webp" => WebpChunks.Clean(bytes),
            "gif" => GifBlocks.Clean(bytes),
            "pdf" => WholePdf(bytes),
            _ => bytes.Length,
        };

    // A reader looks for this mark among the last 1024 bytes (ISO 32000-1, annex H.3, note 18).
    private static int WholePdf(Span<byte> bytes) =>
        bytes[Math.Max(0, bytes.Length - 1024)..].IndexOf("%%EOF"u8) >= 0
            ? bytes.Length
            : throw new PieceMissingException();

    private static (int Width, int Height)? SizeOf(MediaType type, ReadOnlyMemory<byte> bytes)
    {
        using var data = StreamOf(bytes);
        if (type == MediaType.Svg)
            return SvgSize.Of(data);
        using var codec = SKCodec.Create(data) ?? throw new PieceMissingException();
        var (width, height) = (codec.Info.Width, codec.Info.Height);
        var most = type == MediaType.Jpeg ? MostMegapixelsOfJpeg : MostMegapixels;
        if ((long)width * height > most * 1_000_000L)
            throw MediaRefusedException.TooManyPixels(width, height, most);
        // From the fifth on the picture lies on its side.
        return codec.EncodedOrigin >= SKEncodedOrigin.LeftTop ? (height, width) : (width, height);
    }

    private static MemoryStream StreamOf(ReadOnlyMemory<byte> bytes) =>
        MemoryMarshal.TryGetArray(bytes, out var array)
            ? new MemoryStream(array.Array!, array.Offset, array.Count, writable: false)
            : new MemoryStream(bytes.ToArray(), writable: false);
}
