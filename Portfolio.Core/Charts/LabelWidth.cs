using System.Globalization;

namespace Portfolio.Core.Charts;

/// <summary>
/// About how wide words are, in pixels: the browser's face is not known here, so each character counts as a wide one of
/// its kind, two thirds of an em, a Chinese one a whole em.
/// </summary>
internal static class LabelWidth
{
    public static double Of(string words, double size) => Elements(words).Sum(e => Em(e)) * size;

    /// <summary>As many whole characters as fit, and then an ellipsis.</summary>
    public static string Fit(string words, double size, double width)
    {
        if (Of(words, size) <= width)
            return words;
        var kept = "";
        foreach (var element in Elements(words))
        {
            if (Of(kept + element, size) > width - size)
                break;
            kept += element;
        }
        return kept.TrimEnd() + "…";
    }

    private static IEnumerable<string> Elements(string words)
    {
        var elements = StringInfo.GetTextElementEnumerator(words);
        while (elements.MoveNext())
            yield return elements.GetTextElement();
    }

    private static double Em(string element) => element[0] >= '\u2e80' ? 1 : 0.64;
}
