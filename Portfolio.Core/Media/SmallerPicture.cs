using SkiaSharp;

namespace Portfolio.Core.Media;

/// <summary>
/// A picture made smaller, as WebP: upright, its colours in sRGB, so that it needs no word of Exif or colour profile.
/// </summary>
public static class SmallerPicture
{
    // With what the program needs itself, a container of 256 MB holds it.
    private const long MostMemory = 80_000_000;
    private const int Quality = 80,
        BytesOfPixel = 4;

    // Skia decodes a JPEG at eighths of its size, and the libraries below it keep no more than that.
    private const int Parts = 8;

    /// <summary>
    /// The stored picture in <paramref name="file"/> at a width in pixels, no larger than its own; null for one that moves,
    /// that cannot be read, or that would need too much memory.
    /// </summary>
    public static byte[]? Of(string file, int width)
    {
        using var codec = SKCodec.Create(file);
        if (codec is null || codec.FrameCount > 1)
            return null;
        var liesOnItsSide = codec.EncodedOrigin >= SKEncodedOrigin.LeftTop;
        var (across, down) = liesOnItsSide
            ? (codec.Info.Height, codec.Info.Width)
            : (codec.Info.Width, codec.Info.Height);
        var height = Math.Max(1, (int)Math.Round((double)down * width / across));
        var part = Math.Min(Parts, (int)Math.Ceiling((double)Parts * width / across));
        var decoded = codec.GetScaledDimensions((float)part / Parts);
        if (Memory(codec, file, decoded) > MostMemory)
            return null;
        using var pixels = Decode(codec, decoded);
        using var small = pixels is null
            ? null
            : Shrink(pixels, liesOnItsSide ? new(height, width) : new(width, height));
        using var upright = small is null ? null : TurnUpright(small, codec.EncodedOrigin, new(width, height));
        using var webp = upright?.Encode(SKEncodedImageFormat.Webp, Quality);
        return webp?.ToArray();
    }

    private static long Memory(SKCodec codec, string file, SKSizeI decoded)
    {
        var pixels = (long)codec.Info.Width * codec.Info.Height;
        var whole = codec.EncodedFormat switch
        {
            SKEncodedImageFormat.Jpeg => JpegSegments.IsInPasses(file) ? pixels * 6 : 0,
            SKEncodedImageFormat.Webp => pixels * BytesOfPixel,
            _ => 0,
        };
        return whole + ((long)decoded.Width * decoded.Height * BytesOfPixel);
    }

    private static SKBitmap? Decode(SKCodec codec, SKSizeI size)
    {
        var alpha = codec.Info.AlphaType == SKAlphaType.Opaque ? SKAlphaType.Opaque : SKAlphaType.Premul;
        using var srgb = SKColorSpace.CreateSrgb();
        var pixels = new SKBitmap(new SKImageInfo(size.Width, size.Height, SKColorType.Rgba8888, alpha, srgb));
        // A picture that ends too early is shown as far as it goes, as browsers do.
        if (codec.GetPixels(pixels.Info, pixels.GetPixels()) is SKCodecResult.Success or SKCodecResult.IncompleteInput)
            return pixels;
        pixels.Dispose();
        return null;
    }

    // By halves, each pixel the mean of four, so that no line of a drawing is left out; the rest at once.
    private static SKBitmap? Shrink(SKBitmap pixels, SKSizeI size)
    {
        if (pixels.Width < 2 * size.Width || pixels.Height < 2 * size.Height)
            return pixels.Resize(size, new SKSamplingOptions(SKCubicResampler.Mitchell));
        using var half = pixels.Resize(
            new SKSizeI(pixels.Width / 2, pixels.Height / 2),
            new SKSamplingOptions(SKFilterMode.Linear)
        );
        return half is null ? null : Shrink(half, size);
    }

    private static SKBitmap TurnUpright(SKBitmap pixels, SKEncodedOrigin origin, SKSizeI size)
    {
        var upright = new SKBitmap(pixels.Info.WithSize(size));
        using var canvas = new SKCanvas(upright);
        canvas.Clear();
        canvas.SetMatrix(Turn(origin, size));
        canvas.DrawBitmap(pixels, 0, 0, new SKSamplingOptions(SKFilterMode.Nearest));
        return upright;
    }

    // What Exif 2.3, section 4.6.4.A, calls orientation, in the same order.
    private static SKMatrix Turn(SKEncodedOrigin origin, SKSizeI size) =>
        origin switch
        {
            SKEncodedOrigin.TopRight => new(-1, 0, size.Width, 0, 1, 0, 0, 0, 1),
            SKEncodedOrigin.BottomRight => new(-1, 0, size.Width, 0, -1, size.Height, 0, 0, 1),
            SKEncodedOrigin.BottomLeft => new(1, 0, 0, 0, -1, size.Height, 0, 0, 1),
            SKEncodedOrigin.LeftTop => new(0, 1, 0, 1, 0, 0, 0, 0, 1),
            SKEncodedOrigin.RightTop => new(0, -1, size.Width, 1, 0, 0, 0, 0, 1),
            SKEncodedOrigin.RightBottom => new(0, -1, size.Width, -1, 0, size.Height, 0, 0, 1),
            SKEncodedOrigin.LeftBottom => new(0, 1, 0, -1, 0, size.Height, 0, 0, 1),
            _ => SKMatrix.Identity,
        };
}
