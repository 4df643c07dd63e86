using Portfolio.Core.Focus;
using Portfolio.Core.Publishing;

namespace Portfolio.Tests.Core.Publishing;

public sealed class OrderingTests
{
    [Theory]
    [InlineData("1 2 5", 3, -1, "1:1 2:5 3:2")]
    [InlineData("1 2 5", 1, 1, "1:2 2:1 3:5")]
    [InlineData("0 0 0", 3, -1, "1:0 2:2 3:1")]
    [InlineData("1 2 5", 1, -1, "1:1 2:2 3:5")]
    [InlineData("1 2 5", 3, 1, "1:1 2:2 3:5")]
    [InlineData("1 2 5", 9, 1, "1:1 2:2 3:5")]
    public void Entry_passes_its_neighbour_and_the_others_keep_their_numbers(
        string numbers,
        int moved,
        int by,
        string expected
    )
    {
        var items = numbers
            .Split(' ')
            .Select((number, i) => new FocusItem { Id = i + 1, Position = int.Parse(number, null) })
            .ToList();

        Ordering.Move(items, moved, by, i => i.Position, (i, position) => i.Position = position);

        Assert.Equal(expected, string.Join(' ', items.Select(i => $"{i.Id}:{i.Position}")));
    }
}
