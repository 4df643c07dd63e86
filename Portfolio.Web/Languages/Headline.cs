namespace Portfolio.Web.Languages;

/// <summary>How a title is set at the head of its page.</summary>
internal static class Headline
{
    // What fills three lines of a wide screen in the usual size; a Chinese character is as wide as two letters.
    private const int LongFrom = 80;

    /// <summary>The class of a title so long that it is set smaller, else null.</summary>
    public static string? HeadClass(this string title) =>
        title.Length + title.Count(c => c >= '⺀') > LongFrom ? "long" : null;
}
