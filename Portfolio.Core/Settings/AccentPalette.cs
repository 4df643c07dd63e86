namespace Portfolio.Core.Settings;

/// <summary>
/// What follows from the owner's accent: the tone of links, their underline and the tint of a chosen row, on light ground
/// and on dark. The grounds are those of the site's style sheet.
/// </summary>
public sealed record AccentPalette(Colour Accent, Colour Line, Colour Wash)
{
    /// <summary>What text needs to stand out from its ground (WCAG 2.2, AA).</summary>
    public const double LeastContrast = 4.5;
    private const double LeastOnDark = 7;

    // The tinted ground is where text stands out least: what passes there passes on the page.
    public static readonly Colour LightPaper = new(0xfb, 0xfa, 0xf6);
    public static readonly Colour LightSurface = new(0xf3, 0xf1, 0xe9);
    public static readonly Colour DarkPaper = new(0x18, 0x17, 0x15);
    public static readonly Colour DarkSurface = new(0x21, 0x1f, 0x1c);

    public static AccentPalette OnLight(Colour accent) => Of(accent, LightPaper);

    /// <summary>The same hue, lightened until it can be read on dark ground.</summary>
    public static AccentPalette OnDark(Colour accent) =>
        Of(Until(accent, Colour.White, DarkSurface, LeastOnDark), DarkPaper);

    /// <summary>Whether the colour can be read on light ground; on dark ground a lighter tone stands in for it.</summary>
    public static bool CanBeRead(Colour accent) => accent.ContrastTo(LightSurface) >= LeastContrast;

    /// <summary>The nearest darker tone of the colour that can be read.</summary>
    public static Colour Nearest(Colour accent) => Until(accent, Colour.Black, LightSurface, LeastContrast);

    private static AccentPalette Of(Colour accent, Colour paper) =>
        new(accent, accent.With(paper, 0.6), accent.With(paper, 0.9));

    private static Colour Until(Colour colour, Colour towards, Colour ground, double contrast)
    {
        for (var share = 0.0; share < 1; share += 0.02)
        {
            if (colour.With(towards, share) is var tone && tone.ContrastTo(ground) >= contrast)
                return tone;
        }
        return towards;
    }
}
