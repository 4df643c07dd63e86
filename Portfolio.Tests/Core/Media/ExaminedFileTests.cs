using System.Text;
using Portfolio.Core.Media;
using Portfolio.Tests.Support;
using SkiaSharp;

namespace Portfolio.Tests.Core.Media;

public sealed class ExaminedFileTests
{
    public static TheoryData<string, byte[], string> OfEachType() =>
        new()
        {
            { "a photograph", ExamplePictures.Photograph(1), "image/jpeg" },
            { "a PNG with texts", ExamplePictures.PngWithTexts(), "image/png" },
            { "a WebP with Exif", ExamplePictures.WebpWithExif(), "image/webp" },
            { "a GIF with a comment", ExamplePictures.Gif(), "image/gif" },
            { "a plain JPEG", ExamplePictures.Jpeg(), "image/jpeg" },
            { "a plain PNG", ExamplePictures.Png(), "image/png" },
            { "a plain WebP", ExamplePictures.Webp(), "image/webp" },
            { "a PDF", ExamplePictures.Pdf(), "application/pdf" },
            { "a drawing", ExamplePictures.Svg(), "image/svg+xml" },
        };

    [Theory]
    [MemberData(nameof(OfEachType))]
    public void File_is_known_by_its_content_and_says_nothing_of_where_it_was_made(string _, byte[] bytes, string type)
    {
        var pixels = Pixels(bytes);

        var file = ExaminedFile.Of(bytes);

        Assert.Equal(type, file.Type.ContentType);
        var cleaned = file.Bytes.ToArray();
        Assert.False(ExamplePictures.Says(cleaned, ExamplePictures.Place));
        Assert.Equal(pixels, Pixels(cleaned));
        Assert.Equal(file.Type.Extension is "pdf" or "svg", file.Width is null);
        Assert.Equal(file.Width is null, file.Height is null);
    }

    [Fact]
    public void File_that_is_clean_is_left_as_it_is()
    {
        foreach (var bytes in new[] { ExamplePictures.Jpeg(), ExamplePictures.Png(), ExamplePictures.Webp() })
            Assert.Equal(bytes, ExaminedFile.Of(bytes.ToArray()).Bytes.ToArray());
    }

    [Theory]
    [InlineData(1, 8, 6)]
    [InlineData(3, 8, 6)]
    [InlineData(6, 6, 8)]
    public void Photograph_stays_upright(int orientation, int width, int height)
    {
        var file = ExaminedFile.Of(ExamplePictures.Photograph(orientation));

        using var codec = SKCodec.Create(new MemoryStream(file.Bytes.ToArray()));
        Assert.Equal((SKEncodedOrigin)orientation, codec.EncodedOrigin);
        Assert.Equal((width, height), (file.Width, file.Height));
    }

    public static TheoryData<string, byte[]> NotTaken() =>
        new()
        {
            { "nothing", [] },
            { "a web page", "<!doctype html><script>alert(1)</script>"u8.ToArray() },
            { "a web page that holds a drawing", "<html><svg></svg></html>"u8.ToArray() },
            { "a text", "GIF is a format"u8.ToArray() },
            { "a program", [0x7F, .. "ELF"u8, .. new byte[60]] },
            { "a zip", "PK\u0003\u0004"u8.ToArray() },
            { "a sound", [.. "RIFF"u8, 4, 0, 0, 0, .. "WAVE"u8] },
        };

    [Theory]
    [MemberData(nameof(NotTaken))]
    public void What_is_no_picture_or_document_is_refused(string _, byte[] bytes)
    {
        var refused = Assert.Throws<MediaRefusedException>(() => ExaminedFile.Of(bytes));

        Assert.Matches("empty|JPEG, PNG, WebP and GIF", refused.Message);
    }

    [Theory]
    [MemberData(nameof(OfEachType))]
    public void File_that_is_cut_off_is_refused_or_still_whole_wherever_it_ends(string _, byte[] bytes, string type)
    {
        var refused = 0;
        for (var length = 1; length < bytes.Length; length++)
        {
            try
            {
                Assert.Equal(type, ExaminedFile.Of(bytes.AsSpan(0, length).ToArray()).Type.ContentType);
            }
            catch (MediaRefusedException)
            {
                refused++;
            }
        }

        // What may go without harm: a video behind a photograph, the line end behind the mark of a PDF.
        Assert.True(refused >= bytes.Length - 40, $"{refused} of {bytes.Length}");
    }

    [Theory]
    [MemberData(nameof(OfEachType))]
    public void Damaged_file_is_refused_by_a_sentence_whichever_byte_is_wrong(string _, byte[] bytes, string _2)
    {
        for (var at = 0; at < Math.Min(bytes.Length, 400); at++)
        {
            foreach (var wrong in new byte[] { 0, 0xFF, 0x80 })
            {
                var damaged = bytes.ToArray();
                damaged[at] = wrong;
                try
                {
                    ExaminedFile.Of(damaged);
                }
                catch (MediaRefusedException refused)
                {
                    Assert.EndsWith(".", refused.Message, StringComparison.Ordinal);
                }
            }
        }
    }

    [Fact]
    public void Picture_that_nobody_can_show_is_refused_by_its_header()
    {
        var refused = Assert.Throws<MediaRefusedException>(() => ExaminedFile.Of(ExamplePictures.Bomb(30_000, 30_000)));

        Assert.Equal(
            "The picture has 30000 × 30000 pixels; at most 40 million fit: make it smaller first.",
            refused.Message
        );
        Assert.Equal(
            40_000_000,
            ExaminedFile.Of(ExamplePictures.Bomb(8000, 5000)) is { Width: var w, Height: var h } ? w * h : 0
        );
    }

    [Fact]
    public void Photograph_may_have_200_megapixels_and_no_more()
    {
        Assert.Equal(20_000, ExaminedFile.Of(ExamplePictures.JpegSaying(20_000, 10_000)).Width);
        Assert.Throws<MediaRefusedException>(() => ExaminedFile.Of(ExamplePictures.JpegSaying(20_000, 10_001)));
    }

    [Fact]
    public void Drawing_that_brings_entities_along_is_refused()
    {
        var bomb = Encoding.UTF8.GetBytes("<!DOCTYPE svg [<!ENTITY a \"aaaa\">]><svg>&a;</svg>");

        Assert.Throws<MediaRefusedException>(() => ExaminedFile.Of(bomb));
    }

    private static SKColor[]? Pixels(byte[] bytes)
    {
        using var codec = SKCodec.Create(new MemoryStream(bytes));
        return codec is null ? null : SKBitmap.Decode(codec).Pixels;
    }
}
