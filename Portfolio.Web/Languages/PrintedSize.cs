using System.Globalization;

namespace Portfolio.Web.Languages;

/// <summary>A number of bytes as a person reads it.</summary>
public static class PrintedSize
{
    private static readonly string[] Units = ["B", "KB", "MB", "GB"];

    /// <summary><c>512 B</c>, <c>34 KB</c>, <c>1.2 MB</c>: 1024 of one unit are one of the next.</summary>
    public static string Print(this long bytes, CultureInfo culture)
    {
        var (size, unit) = ((double)bytes, 0);
        for (; size >= 1024 && unit < Units.Length - 1; unit++)
            size /= 1024;
        return size.ToString(unit > 1 && size < 10 ? "0.0" : "0", culture) + "\u00A0" + Units[unit];
    }
}
