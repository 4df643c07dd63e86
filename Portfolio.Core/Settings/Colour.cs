using System.Globalization;

namespace Portfolio.Core.Settings;

/// <summary>A colour of a screen (sRGB), each part from 0 to 255; written <c>#1f4e8c</c>.</summary>
public readonly record struct Colour(byte Red, byte Green, byte Blue)
{
    public static readonly Colour Black = new(0, 0, 0);
    public static readonly Colour White = new(255, 255, 255);

    /// <summary>Reads <c>#1f4e8c</c> or <c>#14c</c>, with or without the sign, whatever the case.</summary>
    public static bool TryParse(string? text, out Colour colour)
    {
        var digits = (text ?? "").Trim().TrimStart('#');
        if (digits.Length == 3)
            digits = string.Concat(digits.Select(d => $"{d}{d}"));
        var isRead = int.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var number);
        colour = new((byte)(number >> 16), (byte)(number >> 8), (byte)number);
        return isRead && digits.Length == 6;
    }

    /// <summary>This with a <paramref name="share"/> (0 to 1) of another.</summary>
    public Colour With(Colour other, double share)
    {
        return new(Mixed(Red, other.Red), Mixed(Green, other.Green), Mixed(Blue, other.Blue));

        byte Mixed(byte own, byte added) => (byte)Math.Round(own + ((added - own) * share));
    }

    /// <summary>How much the lighter of two outshines the darker, 1 to 21 (WCAG 2.2, contrast ratio).</summary>
    public double ContrastTo(Colour other)
    {
        var (light, dark) = (Math.Max(Luminance, other.Luminance), Math.Min(Luminance, other.Luminance));
        return (light + 0.05) / (dark + 0.05);
    }

    private double Luminance => (0.2126 * Linear(Red)) + (0.7152 * Linear(Green)) + (0.0722 * Linear(Blue));

    private static double Linear(byte part) =>
        part / 255.0 is var c && c <= 0.04045 ? c / 12.92 : Math.Pow((c + 0.055) / 1.055, 2.4);

    public override string ToString() => $"#{Red:x2}{Green:x2}{Blue:x2}";
}
