namespace Portfolio.Core.Publishing;

/// <summary>An entry's place in an order that the owner makes by hand.</summary>
public readonly record struct Place(int Id, int Position);

/// <summary>
/// What <see cref="Ordering"/> does, for lists too long to be loaded: from ids and positions alone, with as few entries
/// changed as can be, two where all positions differ.
/// </summary>
public static class Places
{
    /// <summary>
    /// The entries of <paramref name="listed"/> (as the list shows them) that get another position when
    /// <paramref name="id"/> goes one up (<paramref name="by"/> −1) or down (+1); none at the end of the list.
    /// </summary>
    public static IReadOnlyDictionary<int, int> Moved(IReadOnlyList<Place> listed, int id, int by)
    {
        var order = listed.ToList();
        var (from, to) = (order.FindIndex(p => p.Id == id), order.FindIndex(p => p.Id == id) + by);
        var changed = new Dictionary<int, int>();
        if (from < 0 || to < 0 || to >= order.Count)
            return changed;
        (order[from], order[to]) = (
            order[to] with
            {
                Position = order[from].Position,
            },
            order[from] with
            {
                Position = order[to].Position,
            }
        );
        // Entries that shared a position get one each, from the first such on.
        for (var (at, least) = (0, int.MinValue); at < order.Count; at++)
        {
            var position = Math.Max(order[at].Position, least);
            order[at] = order[at] with { Position = position };
            least = position + 1;
        }
        var before = listed.ToDictionary(p => p.Id, p => p.Position);
        foreach (var place in order.Where(p => before[p.Id] != p.Position))
            changed[place.Id] = place.Position;
        return changed;
    }
}
