using Portfolio.Core.Publishing;

namespace Portfolio.Tests.Core.Publishing;

/// <summary>Entries a, b, c … have the ids 1, 2, 3 … and stand as the list shows them.</summary>
public sealed class PlacesTests
{
    [Theory]
    [InlineData("0 1 2 3", 3, -1, "acbd", 2)]
    [InlineData("0 1 2 3", 3, +1, "abdc", 2)]
    [InlineData("0 5 9", 2, -1, "bac", 2)]
    [InlineData("0 1 2", 1, -1, "abc", 0)]
    [InlineData("0 1 2", 3, +1, "abc", 0)]
    [InlineData("0 1 2", 7, +1, "abc", 0)]
    [InlineData("0 0 0", 3, -1, "acb", 2)]
    [InlineData("0 0 0 1", 1, +1, "bacd", 3)]
    [InlineData("2147483647", 1, -1, "a", 0)]
    public void Entry_moves_by_one_and_few_others_change(string positions, int id, int by, string order, int changes)
    {
        var listed = positions.Split(' ').Select((p, i) => new Place(i + 1, int.Parse(p, null))).ToList();

        var changed = Places.Moved(listed, id, by);

        var now = listed.Select(p => p with { Position = changed.GetValueOrDefault(p.Id, p.Position) });
        Assert.Equal(
            order,
            string.Concat(now.OrderBy(p => p.Position).ThenBy(p => p.Id).Select(p => (char)('a' + p.Id - 1)))
        );
        Assert.Equal(changes, changed.Count);
    }
}
