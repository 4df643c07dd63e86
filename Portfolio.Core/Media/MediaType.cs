using System.Text;
using System.Xml;

namespace Portfolio.Core.Media;

/// <summary>
/// A kind of file that the site takes, known by its content and never by what it is called. <see cref="Extension"/> has
/// no dot.
/// </summary>
public sealed record MediaType(string ContentType, string Extension)
{
    public static readonly MediaType Jpeg = new("image/jpeg", "jpg");
    public static readonly MediaType Png = new("image/png", "png");
    public static readonly MediaType Webp = new("image/webp", "webp");
    public static readonly MediaType Gif = new("image/gif", "gif");
    public static readonly MediaType Pdf = new("application/pdf", "pdf");

    /// <summary>May hold scripts: an <c>img</c> runs none, and by itself it is only ever downloaded.</summary>
    public static readonly MediaType Svg = new("image/svg+xml", "svg");

    public static readonly IReadOnlyList<MediaType> All = [Jpeg, Png, Webp, Gif, Pdf, Svg];

    /// <summary>Whether a page can show it in an <c>img</c>.</summary>
    public bool IsPicture => this != Pdf;

    /// <summary>The type that is stored under this name; null for one that this version does not know.</summary>
    public static MediaType? Named(string contentType) => All.FirstOrDefault(t => t.ContentType == contentType);

    /// <summary>What these bytes are by their first ones; null for what is not taken.</summary>
    public static MediaType? Of(ReadOnlySpan<byte> bytes) =>
        bytes switch
        {
            [0xFF, 0xD8, 0xFF, ..] => Jpeg,
            [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, ..] => Png,
            _ when bytes.StartsWith("RIFF"u8) && bytes.Length >= 12 && bytes[8..12].SequenceEqual("WEBP"u8) => Webp,
            _ when bytes.StartsWith("GIF87a"u8) || bytes.StartsWith("GIF89a"u8) => Gif,
            _ when bytes.StartsWith("%PDF-"u8) => Pdf,
            _ when MayBeSvg(bytes) => Svg,
            _ => null,
        };

    // Whether it is well-formed is looked at later; a web page that holds a drawing does not begin like one.
    private static bool MayBeSvg(ReadOnlySpan<byte> bytes)
    {
        var beginning = Encoding.UTF8.GetString(bytes[..Math.Min(bytes.Length, 4096)]).TrimStart('\uFEFF').TrimStart();
        if (beginning.Length == 0 || beginning[0] != '<')
            return false;
        try
        {
            using var xml = XmlReader.Create(
                new StringReader(beginning),
                new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null }
            );
            return xml.MoveToContent() == XmlNodeType.Element && xml.LocalName == "svg";
        }
        catch (XmlException)
        {
            return false;
        }
    }
}
