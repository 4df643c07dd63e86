using System.Text.RegularExpressions;
using System.Xml.Linq;
using Portfolio.Core.Pictures;
using Portfolio.Tests.Support;

namespace Portfolio.Tests.Core.Pictures;

/// <summary>Text in pictures, and their colours.</summary>
public sealed class PictureTests
{
    [Theory]
    [InlineData("On the hissing of small rivers", "On the hissing of|small rivers")]
    [InlineData("论小河的声音，以及它们为何如此不同", "论小河的声音，以|及它们为何如此不|同")]
    [InlineData("一二三四五六七（八）", "一二三四五六七|（八）")]
    [InlineData("一二三四五六七八，九", "一二三四五六七|八，九")]
    [InlineData("", "")]
    public void Lines_break_between_words_and_where_Chinese_may(string text, string lines) =>
        Assert.Equal(lines, string.Join('|', TextLines.Wrap(text, Face.Sans, 20, 160, 5)));

    [Fact]
    public void What_does_not_fit_ends_in_an_ellipsis_and_no_character_is_halved()
    {
        var lines = TextLines.Wrap(
            "𠮷".PadLeft(4, '字') + string.Concat(Enumerable.Repeat("𠮷", 40)),
            Face.Serif,
            20,
            90,
            2
        );

        Assert.Equal(2, lines.Count);
        Assert.EndsWith("…", lines[1], StringComparison.Ordinal);
        Assert.DoesNotContain('\ufffd', string.Concat(lines));
    }

    [Fact]
    public void Letters_without_a_face_and_broken_text_draw_nothing_and_break_nothing()
    {
        var picture = new Picture("\u0001 & <title>", 200) { Height = 60 };
        picture.Write("👩‍🔬 שלום \ud800 \u202e", Face.Sans, 20, Ink.Text, 0, 20, 190);

        Assert.NotEmpty(PngPicture.Write(picture, Palette.Dark, 1));
        XElement.Parse(SvgPicture.Write(picture, null));
    }

    [Theory]
    [InlineData(":root {", false)]
    [InlineData("[data-theme=\"dark\"] {", true)]
    public void Pictures_have_the_colours_of_the_site(string block, bool dark)
    {
        var css = File.ReadAllText(Repository.File("Portfolio.Web/assets/css/tokens.css"));
        css = css[css.IndexOf("\n" + block, StringComparison.Ordinal)..];
        string Token(string name) => Regex.Match(css, $"--{name}: (#[0-9a-f]{{6}});").Groups[1].Value;

        Assert.Equal(
            new Palette(Token("paper"), Token("ink"), Token("muted"), Token("hair"), Token("accent")),
            dark ? Palette.Dark : Palette.Light
        );
    }

    [Fact]
    public void A_QR_code_has_its_three_eyes_and_a_light_border()
    {
        var svg = XElement.Parse(QrCode.Svg("https://mira.example/zh/reading/stats/2026", 200));

        var dark = svg.Elements().Last().Attribute("d")!.Value;
        Assert.StartsWith("M4 4h1", dark, StringComparison.Ordinal);
        Assert.DoesNotContain("M3 ", dark, StringComparison.Ordinal);
        Assert.NotEmpty(QrCode.Png("https://mira.example/", 180));
    }
}
