namespace Portfolio.Core.Publishing;

/// <summary>An order that the owner makes by moving one entry past its neighbour at a time.</summary>
public static class Ordering
{
    /// <summary>
    /// Moves the entry <paramref name="by"/> places (-1 is up) in the list given, which is in order. The others keep
    /// their numbers where they can, so that few entries change. Beyond either end nothing moves.
    /// </summary>
    public static void Move<T>(IEnumerable<T> inOrder, int id, int by, Func<T, int> number, Action<T, int> set)
        where T : Entry
    {
        List<T> list = [.. inOrder];
        var numbers = list.ConvertAll(entry => number(entry));
        var from = list.FindIndex(entry => entry.Id == id);
        var to = from + by;
        if (from < 0 || to < 0 || to >= list.Count)
            return;
        var moved = list[from];
        list.RemoveAt(from);
        list.Insert(to, moved);
        for (var i = 0; i < list.Count; i++)
        {
            // Two with the same number, as imports may leave them, are told apart from here on.
            if (i > 0 && numbers[i] <= numbers[i - 1])
                numbers[i] = numbers[i - 1] + 1;
            set(list[i], numbers[i]);
        }
    }

    /// <summary>
    /// Puts the entries of these ids one behind the other, in this order, where the first of them stands in the list
    /// given; other ids are passed over.
    /// </summary>
    public static void Arrange<T>(IEnumerable<T> inOrder, IEnumerable<int> ids, Func<T, int> number, Action<T, int> set)
        where T : Entry
    {
        var list = inOrder.ToDictionary(entry => entry.Id);
        var changed = Places.Arranged(
            [.. list.Values.Select(entry => new Place(entry.Id, number(entry)))],
            [.. ids.Where(list.ContainsKey)]
        );
        foreach (var (id, position) in changed)
            set(list[id], position);
    }
}
