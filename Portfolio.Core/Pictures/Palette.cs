namespace Portfolio.Core.Pictures;

/// <summary>What something in a picture is coloured as.</summary>
public enum Ink
{
    Paper,
    Text,
    Muted,
    Hair,
    Accent,

    /// <summary>Black and white whatever the palette, for what machines read.</summary>
    Black,
    White,
}

/// <summary>The colours of a picture, as <c>#rrggbb</c>; those of the site, which a test compares.</summary>
public sealed record Palette(string Paper, string Text, string Muted, string Hair, string Accent)
{
    public static readonly Palette Light = new("#fbfaf6", "#1e1d1a", "#5d5a52", "#dfdbd0", "#1f4e8c");
    public static readonly Palette Dark = new("#181715", "#e7e4dc", "#aaa59a", "#36332e", "#8ab4f0");

    public string this[Ink ink] =>
        ink switch
        {
            Ink.Paper => Paper,
            Ink.Text => Text,
            Ink.Muted => Muted,
            Ink.Hair => Hair,
            Ink.Accent => Accent,
            Ink.Black => "#000000",
            _ => "#ffffff",
        };
}
