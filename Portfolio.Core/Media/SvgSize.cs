using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml;

namespace Portfolio.Core.Media;

/// <summary>
/// Reads a drawing through, and how large it says it is, in CSS pixels: SVG 2, section 8.2, and the units of CSS Values 4,
/// section 6.2. Nothing outside the file is read, no DTD is heeded, and no entity opened.
/// </summary>
internal static partial class SvgSize
{
    // One that says only its shape fills the room it gets: the width of a text.
    private const double WidthWithoutOne = 640,
        Most = 16_000;

    /// <summary>Null when it says neither size nor shape.</summary>
    /// <exception cref="PieceMissingException">It is no well-formed XML.</exception>
    public static (int Width, int Height)? Of(Stream svg)
    {
        try
        {
            using var xml = XmlReader.Create(
                svg,
                new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null }
            );
            xml.MoveToContent();
            var size = Of(xml.GetAttribute("width"), xml.GetAttribute("height"), xml.GetAttribute("viewBox"));
            while (xml.Read()) { }
            return size;
        }
        catch (XmlException)
        {
            throw new PieceMissingException();
        }
    }

    private static (int Width, int Height)? Of(string? saidWidth, string? saidHeight, string? viewBox)
    {
        var (width, height, shape) = (Pixels(saidWidth), Pixels(saidHeight), Shape(viewBox));
        if (width is null || height is null)
        {
            if (shape is not { } ratio)
                return null;
            width ??= height * ratio ?? WidthWithoutOne;
            height ??= width / ratio;
        }
        // Very large, it keeps its shape.
        var factor = Math.Min(1, Most / Math.Max(width.Value, height.Value));
        return (Whole(width.Value * factor), Whole(height.Value * factor));
    }

    private static int Whole(double pixels) => Math.Max(1, (int)Math.Round(pixels));

    private static double? Pixels(string? length)
    {
        if (length is null || Length().Match(length) is not { Success: true } match)
            return null;
        var pixels = Number(match.Groups[1].Value) * Unit(match.Groups[2].Value);
        return pixels > 0 && double.IsFinite(pixels) ? pixels : null;
    }

    private static double Unit(string unit) =>
        unit switch
        {
            "pt" => 96 / 72.0,
            "pc" => 16,
            "in" => 96,
            "cm" => 96 / 2.54,
            "mm" => 96 / 25.4,
            "em" or "rem" => 16,
            _ => 1,
        };

    // Width by height of "min-x min-y width height".
    private static double? Shape(string? viewBox)
    {
        var parts = (viewBox ?? "").Split([' ', ',', '\t', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length != 4)
            return null;
        var (width, height) = (Number(parts[2]), Number(parts[3]));
        return width > 0 && height > 0 && width / height is > 1e-4 and < 1e4 and var shape ? shape : null;
    }

    private static double Number(string text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : double.NaN;

    [GeneratedRegex(@"^\s*([0-9.eE+-]+?)\s*(px|pt|pc|in|cm|mm|em|rem)?\s*$")]
    private static partial Regex Length();
}
