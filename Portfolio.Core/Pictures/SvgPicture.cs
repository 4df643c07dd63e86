using System.Globalization;
using System.Net;
using System.Text;

namespace Portfolio.Core.Pictures;

/// <summary>
/// A picture as an SVG file that stands alone, with the reader's own fonts. Without a palette it is light or dark as the
/// reader's system is.
/// </summary>
public static class SvgPicture
{
    public const string ContentType = "image/svg+xml";

    private const string Faces = """
        .Serif{font-family:"Iowan Old Style","Palatino Linotype",Palatino,"Noto Serif",Georgia,"Songti SC","Noto Serif CJK SC",serif}
        .Sans{font-family:system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,"PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif}
        .end{text-anchor:end}
        """;

    public static string Write(Picture picture, Palette? palette)
    {
        var (width, height) = (picture.Width, picture.Height);
        var title = Encode(picture.Title);
        var svg = new StringBuilder();
        svg.Append(
            CultureInfo.InvariantCulture,
            $"<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" width=\"{width}\" height=\"{height}\" viewBox=\"0 0 {width} {height}\"><title>{title}</title><style>{Faces}{Colours(palette ?? Palette.Light)}"
        );
        if (palette is null)
            svg.Append("@media (prefers-color-scheme:dark){").Append(Colours(Palette.Dark)).Append('}');
        svg.Append("</style>");
        Box(svg, new(0, 0, width, height, Ink.Paper));
        foreach (var box in picture.Boxes)
            Box(svg, box);
        foreach (var words in picture.Words)
            svg.Append(
                CultureInfo.InvariantCulture,
                $"<text class=\"{words.Face} {words.Ink}{(words.AtEnd ? " end" : "")}\" font-size=\"{words.Size:0.##}\" x=\"{words.X:0.##}\" y=\"{words.Y:0.##}\">{Encode(words.Text)}</text>"
            );
        return svg.Append("</svg>").ToString();
    }

    private static void Box(StringBuilder svg, PictureBox box) =>
        svg.Append(
            CultureInfo.InvariantCulture,
            $"<rect class=\"{box.Ink}\" x=\"{box.X:0.##}\" y=\"{box.Y:0.##}\" width=\"{box.Width:0.##}\" height=\"{box.Height:0.##}\"/>"
        );

    private static string Colours(Palette palette) =>
        string.Concat(Enum.GetValues<Ink>().Select(ink => $".{ink}{{fill:{palette[ink]}}}"));

    // Characters that XML does not have become U+FFFD.
    private static string Encode(string text) =>
        WebUtility.HtmlEncode(
            string.Concat(
                text.EnumerateRunes()
                    .Select(r => Rune.IsControl(r) || r.Value is 0xfffe or 0xffff ? Rune.ReplacementChar : r)
            )
        );
}
