using SkiaSharp;

namespace Portfolio.Core.Pictures;

/// <summary>A picture in pixels, for places that take no SVG.</summary>
public static class PngPicture
{
    public const string ContentType = "image/png";

    /// <summary>A PNG file <paramref name="scale"/> times as large as drawn.</summary>
    public static byte[] Write(Picture picture, Palette palette, int scale)
    {
        using var bitmap = new SKBitmap(
            new SKImageInfo(picture.Width * scale, picture.Height * scale, SKColorType.Rgba8888, SKAlphaType.Opaque)
        );
        using (var canvas = new SKCanvas(bitmap))
        {
            canvas.Scale(scale);
            canvas.Clear(SKColor.Parse(palette.Paper));
            using var paint = new SKPaint { IsAntialias = true };
            foreach (var box in picture.Boxes)
            {
                paint.Color = SKColor.Parse(palette[box.Ink]);
                canvas.DrawRect(box.X, box.Y, box.Width, box.Height, paint);
            }
            foreach (var words in picture.Words)
                Draw(canvas, paint, words, palette);
        }
        using var image = bitmap.Encode(SKEncodedImageFormat.Png, 100);
        return image.ToArray();
    }

    private static void Draw(SKCanvas canvas, SKPaint paint, PictureWords words, Palette palette)
    {
        paint.Color = SKColor.Parse(palette[words.Ink]);
        var x = words.AtEnd ? words.X - Typefaces.Width(words.Text, words.Face, words.Size) : words.X;
        foreach (var run in Typefaces.Runs(words.Text, words.Face))
        {
            using var font = new SKFont(run.Face, words.Size)
            {
                Subpixel = true,
                LinearMetrics = true,
                Hinting = SKFontHinting.None,
            };
            canvas.DrawText(run.Text, x, words.Y, SKTextAlign.Left, font, paint);
            x += font.MeasureText(run.Text);
        }
    }
}
