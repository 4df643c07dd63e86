using System.Globalization;
using System.Text.RegularExpressions;
using Portfolio.Tests.Support;

namespace Portfolio.Tests.Rules;

/// <summary>The palette: one light, one dark, and every text readable on its ground.</summary>
public sealed partial class ColourTests
{
    private static readonly string[] Blocks =
    [
        .. Block()
            .Matches(File.ReadAllText(Repository.File("Portfolio.Web/assets/css/tokens.css")))
            .Select(m => m.Value),
    ];

    [Fact]
    public void Dark_by_the_system_and_dark_by_choice_are_the_same() =>
        Assert.Equal(Colours("prefers-color-scheme"), Colours("""[data-theme="dark"] {"""));

    [Theory]
    [InlineData("ink", "paper", 7)]
    [InlineData("muted", "paper", 4.5)]
    [InlineData("muted", "surface", 4.5)]
    [InlineData("accent", "paper", 4.5)]
    [InlineData("ink", "mark", 4.5)]
    [InlineData("ok", "ok-bg", 4.5)]
    [InlineData("warn", "warn-bg", 4.5)]
    [InlineData("off", "off-bg", 4.5)]
    [InlineData("field", "paper", 3)]
    public void A_text_stands_out_from_its_ground(string text, string ground, double ratio)
    {
        foreach (var palette in new[] { Colours(":root {"), Colours("prefers-color-scheme") })
            Assert.InRange(Contrast(palette[text], palette[ground]), ratio, 21);
    }

    private static Dictionary<string, string> Colours(string marker)
    {
        var block = Blocks.First(b => b.Contains(marker, StringComparison.Ordinal));
        return Colour().Matches(block).ToDictionary(m => m.Groups[1].Value, m => m.Groups[2].Value);
    }

    // https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio
    private static double Contrast(string a, string b)
    {
        var (light, dark) = (Math.Max(Luminance(a), Luminance(b)), Math.Min(Luminance(a), Luminance(b)));
        return (light + 0.05) / (dark + 0.05);
    }

    private static double Luminance(string colour)
    {
        double Part(int at)
        {
            var c = int.Parse(colour.AsSpan(at, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0;
            return c <= 0.04045 ? c / 12.92 : Math.Pow((c + 0.055) / 1.055, 2.4);
        }
        return (0.2126 * Part(1)) + (0.7152 * Part(3)) + (0.0722 * Part(5));
    }

    [GeneratedRegex(@"^\S[^{]*\{(?:[^{}]|\{[^}]*\})*\}", RegexOptions.Multiline)]
    private static partial Regex Block();

    [GeneratedRegex("--([a-z-]+): (#[0-9a-f]{6});")]
    private static partial Regex Colour();
}
