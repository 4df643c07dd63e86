namespace Portfolio.Web.TagHelpers;

/// <summary>
/// Whether a page holds a picture to enlarge or a video to play, so that only those pages ask for the script that does
/// it, and only one with a video may show a frame of another site. The style sheet of both is that of callouts, folds and notes.
/// </summary>
public static class FigureScript
{
    private static readonly string[] StyledParts =
    [
        "<a class=\"zoom\"",
        " data-frame=\"",
        "<div class=\"callout ",
        "<div class=\"tabbed\"",
        "<details",
        "<figure",
        "<div class=\"after\"",
        "class=\"note\"",
    ];

    private static readonly object Asides = new();
    private static readonly object Figures = new();
    private static readonly object Videos = new();

    public static void NoteFigures(this HttpContext context, string html)
    {
        if (StyledParts.Any(part => html.Contains(part, StringComparison.Ordinal)))
            context.Items[Asides] = true;
        var hasVideo = html.Contains(" data-frame=\"", StringComparison.Ordinal);
        if (hasVideo)
            context.Items[Videos] = true;
        if (hasVideo || html.Contains("<a class=\"zoom\"", StringComparison.Ordinal))
            context.Items[Figures] = true;
    }

    public static bool HasAsides(this HttpContext context) => context.Items.ContainsKey(Asides);

    /// <summary>Asked by the head, which is written after the body.</summary>
    public static bool HasFigures(this HttpContext context) => context.Items.ContainsKey(Figures);

    /// <summary>Asked when the headers are sent.</summary>
    public static bool HasVideos(this HttpContext context) => context.Items.ContainsKey(Videos);
}
