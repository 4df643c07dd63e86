using Portfolio.Core.History;

namespace Portfolio.Tests.Core.History;

public sealed class WordDifferenceTests
{
    [Theory]
    [InlineData("The old weir hums.", "The new weir hums.", "The [-old][+new] weir hums.")]
    [InlineData("瓶子在河里。", "瓶子在湖里。", "瓶子在[-河][+湖]里。")]
    [InlineData("one two", "one two three", "one two[+ three]")]
    [InlineData("one two three", "three", "[-one two ]three")]
    [InlineData("", "new", "[+new]")]
    [InlineData("gone", "", "[-gone]")]
    [InlineData("same", "same", "same")]
    [InlineData("a b c d e", "a x c y e", "a [-b][+x] c [-d][+y] e")]
    public void Changed_words_are_told_from_those_that_stay(string before, string after, string expected) =>
        Assert.Equal(expected, Told(before, after));

    [Fact]
    public void Both_states_can_be_read_from_the_pieces()
    {
        var random = new Random(7);
        for (var round = 0; round < 200; round++)
        {
            var (before, after) = (Text(random), Text(random));
            var pieces = WordDifference.Between(before, after);

            Assert.Equal(before, string.Concat(pieces.Where(p => p.Kind != DifferenceKind.Added).Select(p => p.Text)));
            Assert.Equal(after, string.Concat(pieces.Where(p => p.Kind != DifferenceKind.Removed).Select(p => p.Text)));
        }
    }

    [Fact]
    public void Text_that_is_another_is_one_change()
    {
        var before = string.Join(' ', Enumerable.Range(0, 20_000));
        var after = string.Join(' ', Enumerable.Range(50_000, 20_000));

        Assert.Equal(
            [DifferenceKind.Removed, DifferenceKind.Added],
            WordDifference.Between(before, after).Select(p => p.Kind)
        );
    }

    private static string Text(Random random) =>
        string.Join(' ', Enumerable.Range(0, random.Next(12)).Select(_ => "abc河雨"[random.Next(5)]));

    private static string Told(string before, string after) =>
        string.Concat(
            WordDifference
                .Between(before, after)
                .Select(p =>
                    p.Kind switch
                    {
                        DifferenceKind.Removed => $"[-{p.Text}]",
                        DifferenceKind.Added => $"[+{p.Text}]",
                        _ => p.Text,
                    }
                )
        );
}
