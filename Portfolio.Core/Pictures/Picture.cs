namespace Portfolio.Core.Pictures;

/// <summary>The two faces of the site: one for titles, one for everything else.</summary>
public enum Face
{
    Serif,
    Sans,
}

/// <summary>Words on one line; <see cref="Y"/> is their base line. <see cref="AtEnd"/>: they end at <see cref="X"/>.</summary>
public sealed record PictureWords(string Text, Face Face, float Size, Ink Ink, float X, float Y, bool AtEnd = false);

/// <summary>A filled rectangle.</summary>
public sealed record PictureBox(float X, float Y, float Width, float Height, Ink Ink);

/// <summary>
/// What a picture shows, in pixels from its top left corner, before it is known whether it becomes SVG or PNG.
/// <see cref="Title"/> says it in words.
/// </summary>
public sealed class Picture(string title, int width)
{
    public string Title => title;
    public int Width => width;
    public int Height { get; set; }
    public List<PictureBox> Boxes { get; } = [];
    public List<PictureWords> Words { get; } = [];

    /// <summary>Words in as many lines as are allowed, and what does not fit as an ellipsis; the base line of the last one.</summary>
    public float Write(string text, Face face, float size, Ink ink, float x, float y, float room, int lines = 1)
    {
        foreach (var line in TextLines.Wrap(text, face, size, room, lines))
        {
            Words.Add(new(line, face, size, ink, x, y));
            y += TextLines.Leading * size;
        }
        return y - (TextLines.Leading * size);
    }
}
