using System.Text;
using SkiaSharp;

namespace Portfolio.Core.Pictures;

/// <summary>
/// The faces that come with the program, whatever the machine has: a Latin one (with Greek and Cyrillic), and for what it
/// lacks a Chinese one. A character that neither has, such as an emoji or Arabic, is left out.
/// </summary>
internal static class Typefaces
{
    private static readonly Lazy<SKFont> Serif = Load("NotoSerif_400Regular.ttf");
    private static readonly Lazy<SKFont> Sans = Load("NotoSans_400Regular.ttf");
    private static readonly Lazy<SKFont> Chinese = Load("NotoSansHans-Regular.otf");

    /// <summary>Pieces of the text, each in a face that has all its characters.</summary>
    public static IReadOnlyList<(SKTypeface Face, string Text)> Runs(string text, Face face)
    {
        var latin = (face == Face.Serif ? Serif : Sans).Value;
        var runs = new List<(SKTypeface Face, string Text)>();
        foreach (var rune in text.Normalize().EnumerateRunes())
        {
            if (FaceOf(rune, latin) is not { } found)
                continue;
            if (runs is [.., var last] && last.Face == found)
                runs[^1] = (found, last.Text + rune);
            else
                runs.Add((found, rune.ToString()));
        }
        return runs;
    }

    /// <summary>In pixels; what has no face counts as wide, since a reader's own fonts may have it.</summary>
    public static float Width(string text, Face face, float size)
    {
        var width = size * (text.EnumerateRunes().Count() - Runs(text, face).Sum(r => r.Text.EnumerateRunes().Count()));
        foreach (var run in Runs(text, face))
        {
            using var font = new SKFont(run.Face, size) { LinearMetrics = true };
            width += font.MeasureText(run.Text);
        }
        return width;
    }

    private static SKTypeface? FaceOf(Rune rune, SKFont latin) =>
        Rune.IsControl(rune) ? null
        : latin.ContainsGlyph(rune.Value) ? latin.Typeface
        : Chinese.Value.ContainsGlyph(rune.Value) ? Chinese.Value.Typeface
        : null;

    private static Lazy<SKFont> Load(string file) =>
        new(() =>
            SKTypeface.FromFile(Path.Combine(AppContext.BaseDirectory, "Fonts", file)) is { } face
                ? new SKFont(face)
                : throw new InvalidOperationException($"The program lacks its font Fonts/{file}: publish it anew.")
        );
}
