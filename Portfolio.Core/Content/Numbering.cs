namespace Portfolio.Core.Content;

internal static class Numbering
{
    /// <summary>The same list, each item told its place in it.</summary>
    public static List<T> Numbered<T>(this List<T> items, Action<T, int> number)
    {
        for (var i = 0; i < items.Count; i++)
            number(items[i], i);
        return items;
    }
}
