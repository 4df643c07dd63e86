using Portfolio.Core.Settings;
using Portfolio.Tests.Support;

namespace Portfolio.Tests.Core.Settings;

public sealed class AccentPaletteTests
{
    [Theory]
    [InlineData("#ffd700")]
    [InlineData("#ff0000")]
    [InlineData("#00ff88")]
    [InlineData("#1f4e8c")]
    [InlineData("#000000")]
    [InlineData("#ffffff")]
    public void Every_accent_can_be_read_on_light_and_on_dark(string text)
    {
        Assert.True(Colour.TryParse(text, out var colour));

        var accent = AccentPalette.Nearest(colour);

        Assert.True(AccentPalette.CanBeRead(accent));
        foreach (
            var ground in new[]
            {
                AccentPalette.LightPaper,
                AccentPalette.LightSurface,
                AccentPalette.OnLight(accent).Wash,
            }
        )
            Assert.InRange(accent.ContrastTo(ground), 4.0, 21);
        foreach (var ground in new[] { AccentPalette.DarkPaper, AccentPalette.DarkSurface })
            Assert.InRange(AccentPalette.OnDark(accent).Accent.ContrastTo(ground), 7, 21);
    }

    [Fact]
    public void Colour_that_passes_stays_as_it_is()
    {
        Assert.True(Colour.TryParse("1F4E8C", out var colour));
        Assert.Equal("#1f4e8c", AccentPalette.Nearest(colour).ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("red")]
    [InlineData("#12345")]
    [InlineData("#1234567")]
    [InlineData("#fff;}body{")]
    public void What_is_no_colour_is_not_read(string text) => Assert.False(Colour.TryParse(text, out _));

    [Fact]
    public void Grounds_are_those_of_the_style_sheet()
    {
        var tokens = File.ReadAllText(Repository.File("Portfolio.Web/assets/css/tokens.css"));

        Assert.Contains($"--paper: {AccentPalette.LightPaper};", tokens, StringComparison.Ordinal);
        Assert.Contains($"--surface: {AccentPalette.LightSurface};", tokens, StringComparison.Ordinal);
        Assert.Contains($"--paper: {AccentPalette.DarkPaper};", tokens, StringComparison.Ordinal);
        Assert.Contains($"--surface: {AccentPalette.DarkSurface};", tokens, StringComparison.Ordinal);
    }
}
