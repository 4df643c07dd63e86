using Portfolio.Core.Media;
using Portfolio.Tests.Support;
using SkiaSharp;

namespace Portfolio.Tests.Core.Media;

/// <summary>Pictures made smaller: what comes out, and what is shown as it is.</summary>
public sealed class SmallerPictureTests : IDisposable
{
    private readonly string file = Path.GetTempFileName();

    public void Dispose() => File.Delete(file);

    [Theory]
    [InlineData(300, "")]
    [InlineData(480, "")]
    [InlineData(700, "480 700")]
    [InlineData(1600, "480 960 1600")]
    [InlineData(9000, "480 960 1600")]
    public void Widths_are_never_larger_than_the_picture(int width, string widths)
    {
        Assert.Equal(widths, string.Join(' ', PictureWidths.Of(MediaType.Jpeg, width)));
        Assert.Empty(PictureWidths.Of(MediaType.Gif, width));
        Assert.Empty(PictureWidths.Of(MediaType.Svg, width));
        Assert.Empty(PictureWidths.Of(MediaType.Png, null));
    }

    [Fact]
    public void Picture_of_each_type_becomes_a_webp_of_the_same_shape()
    {
        foreach (
            var bytes in new[]
            {
                ExamplePictures.Jpeg(900, 600),
                ExamplePictures.Png(900, 600),
                ExamplePictures.Webp(900, 600),
            }
        )
        {
            using var smaller = Smaller(bytes, 480);
            Assert.Equal((480, 320), (smaller.Width, smaller.Height));
        }
    }

    // The photograph is taken with its left half dark; each way to hold the camera puts that half elsewhere.
    [Theory]
    [InlineData(1, 0, 15)]
    [InlineData(2, 59, 15)]
    [InlineData(3, 59, 15)]
    [InlineData(4, 0, 15)]
    [InlineData(5, 20, 0)]
    [InlineData(6, 20, 0)]
    [InlineData(7, 20, 89)]
    [InlineData(8, 20, 89)]
    public void Photograph_taken_on_its_side_stands_upright(int orientation, int x, int y)
    {
        using var smaller = Smaller(ExamplePictures.Photograph(orientation, HalfDark(120, 80)), 60);

        Assert.Equal(orientation < 5 ? (60, 40) : (60, 90), (smaller.Width, smaller.Height));
        Assert.True(smaller.GetPixel(x, y).Red < 80, "dark half");
        Assert.True(smaller.GetPixel(59 - x, smaller.Height - 1 - y).Red > 170, "light half");
    }

    [Fact]
    public void What_is_clear_stays_clear()
    {
        using var clear = new SKBitmap(900, 600);
        using var png = clear.Encode(SKEncodedImageFormat.Png, 100);
        using var smaller = Smaller(png.ToArray(), 480);

        Assert.Equal(0, smaller.GetPixel(100, 100).Alpha);
    }

    [Fact]
    public void Picture_that_needs_too_much_memory_or_cannot_be_read_is_shown_as_it_is()
    {
        Assert.Null(Of(ExamplePictures.Bomb(6000, 6000), 480));
        Assert.Null(Of(ExamplePictures.Pdf(), 480));
        var inPasses = ExamplePictures.JpegSaying(6000, 6000);
        Assert.NotNull(Of(inPasses, 480));
        inPasses[inPasses.AsSpan().IndexOf<byte>([0xFF, 0xC0]) + 1] = 0xC2;
        Assert.Null(Of(inPasses, 480));
    }

    private static byte[] HalfDark(int width, int height)
    {
        using var bitmap = new SKBitmap(width, height);
        bitmap.Erase(SKColors.White);
        using (var canvas = new SKCanvas(bitmap))
        using (var black = new SKPaint { Color = SKColors.Black })
            canvas.DrawRect(0, 0, width / 2f, height, black);
        using var jpeg = bitmap.Encode(SKEncodedImageFormat.Jpeg, 95);
        return jpeg.ToArray();
    }

    private SKBitmap Smaller(byte[] bytes, int width) => SKBitmap.Decode(Of(bytes, width));

    private byte[]? Of(byte[] bytes, int width)
    {
        File.WriteAllBytes(file, bytes);
        return SmallerPicture.Of(file, width);
    }
}
