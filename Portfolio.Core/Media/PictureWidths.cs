namespace Portfolio.Core.Media;

/// <summary>The widths in pixels in which a picture is given out besides its own: phone, text column, wide screen.</summary>
public static class PictureWidths
{
    private static readonly int[] Steps = [480, 960, 1600];

    /// <summary>Ascending, none larger than the picture; none for what is small anyway, may move, or is a drawing.</summary>
    public static IReadOnlyList<int> Of(MediaType? type, int? width)
    {
        if (width is not { } own || own <= Steps[0] || !IsPhotograph(type))
            return [];
        return [.. Steps.TakeWhile(step => step < own), .. own <= Steps[^1] ? [own] : Array.Empty<int>()];
    }

    private static bool IsPhotograph(MediaType? type) =>
        type == MediaType.Jpeg || type == MediaType.Png || type == MediaType.Webp;
}
