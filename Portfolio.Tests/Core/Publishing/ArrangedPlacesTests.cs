using Portfolio.Core.Publishing;

namespace Portfolio.Tests.Core.Publishing;

public sealed class ArrangedPlacesTests
{
    private static readonly Place[] Listed = [new(1, 0), new(2, 1), new(3, 5), new(4, 6), new(5, 7)];

    [Theory]
    [InlineData("2 1 3 4 5", "2 1 3 4 5")]
    [InlineData("5 1 2 3 4", "5 1 2 3 4")]
    [InlineData("4 3", "1 2 4 3 5")]
    [InlineData("1 9 2", "1 9 2 3 4 5")]
    [InlineData("9 1 2 3 4 5", "9 1 2 3 4 5")]
    [InlineData("9", "1 2 3 4 5 9")]
    [InlineData("", "1 2 3 4 5")]
    public void Rows_stand_as_they_were_put(string given, string expected)
    {
        var changed = Places.Arranged(Listed, Ids(given));

        var after = Listed
            .ToDictionary(p => p.Id, p => p.Position)
            .Concat(changed)
            .GroupBy(p => p.Key)
            .Select(p => (Id: p.Key, Position: p.Last().Value))
            .ToList();
        Assert.Equal(Ids(expected), after.OrderBy(p => p.Position).Select(p => p.Id));
        Assert.Equal(after.Count, after.Select(p => p.Position).Distinct().Count());
    }

    [Fact]
    public void Only_what_lies_between_gets_another_number()
    {
        Assert.Equal([3, 4], Places.Arranged(Listed, [4, 3]).Keys.Order());
        Assert.Empty(Places.Arranged(Listed, [1, 2, 3, 4, 5]));
        // There is room behind the second.
        Assert.Equal([9], Places.Arranged(Listed, [1, 2, 9, 3]).Keys);
    }

    [Fact]
    public void Rows_that_shared_a_number_are_told_apart()
    {
        Place[] same = [new(1, 0), new(2, 0), new(3, 0)];

        Assert.Equal([(1, 1), (2, 2)], Places.Arranged(same, [3, 1, 2]).Select(p => (p.Key, p.Value)).Order());
    }

    private static int[] Ids(string text) =>
        [.. text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(int.Parse)];
}
