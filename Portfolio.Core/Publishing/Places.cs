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

    /// <summary>
    /// The entries that get another position when those of <paramref name="given"/> stand one behind the other, in this
    /// order, where the first of them stood. An id that is not listed comes from another list and is put among them.
    /// </summary>
    public static IReadOnlyDictionary<int, int> Arranged(IReadOnlyList<Place> listed, IReadOnlyCollection<int> given)
    {
        var moved = given.ToHashSet();
        var order = listed.Select(p => p.Id).Where(id => !moved.Contains(id)).ToList();
        order.InsertRange(listed.TakeWhile(p => !moved.Contains(p.Id)).Count(), given.Distinct());
        var before = listed.ToDictionary(p => p.Id, p => p.Position);
        var positions = listed.Select(p => p.Position).ToList();
        foreach (var (at, _) in order.Index().Where(row => !before.ContainsKey(row.Item)))
            positions.Insert(at, at > 0 ? positions[at - 1] + 1 : Math.Max(0, positions.FirstOrDefault() - 1));
        var changed = new Dictionary<int, int>();
        foreach (var (at, id) in order.Index())
        {
            if (at > 0)
                positions[at] = Math.Max(positions[at], positions[at - 1] + 1);
            if (!before.TryGetValue(id, out var position) || position != positions[at])
                changed[id] = positions[at];
        }
        return changed;
    }
}
