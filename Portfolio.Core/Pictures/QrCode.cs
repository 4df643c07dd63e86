using System.Globalization;
using System.Text;
using QRCoder;

namespace Portfolio.Core.Pictures;

/// <summary>
/// An address as a QR code (ISO/IEC 18004), readable with 15 % of it damaged. It stands on a light ground of four
/// modules, whatever the colours around it: many readers do not know it in white on black.
/// </summary>
public static class QrCode
{
    /// <summary>As an SVG file that stands alone, of <paramref name="size"/> pixels.</summary>
    public static string Svg(string address, int size)
    {
        var rows = Modules(address);
        var path = new StringBuilder();
        foreach (var (x, y) in Dark(rows))
            path.Append(CultureInfo.InvariantCulture, $"M{x} {y}h1v1h-1z");
        return string.Create(
            CultureInfo.InvariantCulture,
            $"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{size}\" height=\"{size}\" viewBox=\"0 0 {rows.Count} {rows.Count}\" shape-rendering=\"crispEdges\"><path fill=\"#fff\" d=\"M0 0h{rows.Count}v{rows.Count}H0z\"/><path d=\"{path}\"/></svg>"
        );
    }

    /// <summary>As a PNG file of whole pixels a module, at most <paramref name="size"/> wide.</summary>
    public static byte[] Png(string address, int size)
    {
        var picture = new Picture(address, size) { Height = size };
        picture.Boxes.Add(new(0, 0, size, size, Ink.White));
        Place(picture, address, 0, 0, size);
        return PngPicture.Write(picture, Palette.Light, scale: 1);
    }

    /// <summary>Black, into a picture that is white there.</summary>
    public static void Place(Picture picture, string address, float x, float y, int size)
    {
        var rows = Modules(address);
        var module = Math.Max(1, size / rows.Count);
        foreach (var (column, row) in Dark(rows))
            picture.Boxes.Add(new(x + (column * module), y + (row * module), module, module, Ink.Black));
    }

    private static List<System.Collections.BitArray> Modules(string address)
    {
        using var generator = new QRCodeGenerator();
        using var data = generator.CreateQrCode(address, QRCodeGenerator.ECCLevel.M);
        return data.ModuleMatrix;
    }

    private static IEnumerable<(int X, int Y)> Dark(List<System.Collections.BitArray> rows) =>
        from y in Enumerable.Range(0, rows.Count)
        from x in Enumerable.Range(0, rows.Count)
        where rows[y][x]
        select (x, y);
}
