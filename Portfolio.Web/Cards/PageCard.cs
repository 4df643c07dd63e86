using Portfolio.Core.Pictures;
using Portfolio.Web.Languages;

namespace Portfolio.Web.Cards;

/// <summary>
/// A page as a picture for places that show a link with one. They show 1200 × 630 pixels, or, like WeChat, the square in
/// the middle: all words stand in that. What no face of ours has, such as emoji, is left out.
/// </summary>
public sealed class PageCard(Site site, NamedPages pages)
{
    public const string OfHome = "/cards/page.png";
    public const string OfPages = @"/cards/page/{**path:regex(\.png$)}";
    public const int Width = 1200;
    public const int Height = 630;

    // In pixels, of the square that is left when the sides are cut off.
    private const float Sheet = (Width - Height) / 2;
    private const float Left = Sheet + 42;
    private const float Room = Height - 84;

    // From large to small, each with as many lines as there is room for.
    private static readonly (float Size, int Lines)[] Sizes = [(72, 3), (60, 3), (52, 4), (45, 5), (38, 6)];

    /// <summary>Where the picture of a page stands; <paramref name="path"/> is the page's, as it stands in addresses.</summary>
    public static string AddressOf(string path) => path == "/" ? OfHome : $"/cards/page{path}.png";

    public async Task<Picture> MakeAsync(string path, CancellationToken cancel)
    {
        var name = await pages.OfAsync(path.Length == 0 ? path : path[..^".png".Length], cancel);
        var title = TextLines.Drawable(name.Title, Face.Serif);
        var picture = new Picture(name.Title, Width) { Height = Height };
        picture.Boxes.Add(new(0, 0, Sheet, Height, Ink.Accent));
        picture.Boxes.Add(new(Width - Sheet, 0, Sheet, Height, Ink.Accent));
        if (name.Kind.Length > 0)
            picture.Write(name.Kind, Face.Sans, 26, Ink.Accent, Left, 92, Room);
        var (size, lines) = Sizes.FirstOrDefault(
            s => TextLines.Fits(title, Face.Serif, s.Size, Room, s.Lines),
            Sizes[^1]
        );
        picture.Write(title, Face.Serif, size, Ink.Text, Left, 124 + size, Room, lines);
        Foot(picture, name.Line);
        return picture;
    }

    private void Foot(Picture picture, string line)
    {
        picture.Boxes.Add(new(Left, 498, Room, 1, Ink.Hair));
        var owner = TextLines.Drawable(site.Words(site.Title), Face.Sans);
        picture.Write(owner, Face.Sans, 28, Ink.Text, Left, 544, Room);
        picture.Write(TextLines.Drawable(line, Face.Sans), Face.Sans, 22, Ink.Muted, Left, 580, Room);
    }
}
