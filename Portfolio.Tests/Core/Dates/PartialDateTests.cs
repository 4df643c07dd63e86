using Portfolio.Core.Dates;

namespace Portfolio.Tests.Core.Dates;

public sealed class PartialDateTests
{
    [Theory]
    [InlineData("2026", "2026")]
    [InlineData("2026-3", "2026-03")]
    [InlineData(" 2026-03-01 ", "2026-03-01")]
    [InlineData("2024-02-29", "2024-02-29")]
    [InlineData("0476", "0476")]
    public void Date_is_as_exact_as_it_is_known(string written, string kept) =>
        Assert.Equal(kept, PartialDate.Parse(written).ToString());

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("2026-13")]
    [InlineData("2026-02-29")]
    [InlineData("0000-13-45")]
    [InlineData("0000")]
    [InlineData("26")]
    [InlineData("2026-")]
    [InlineData("2026-03-01T00:00")]
    [InlineData("二〇二六")]
    [InlineData("２０２６")]
    public void What_is_no_date_is_refused(string? written) => Assert.False(PartialDate.TryParse(written, out _));

    [Fact]
    public void Day_without_a_month_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => PartialDate.Of(2026, null, 1));

    [Fact]
    public void Unknown_month_comes_before_january()
    {
        string[] inOrder = ["2025-12-31", "2026", "2026-01", "2026-01-01", "2026-01-02", "2026-02"];

        Assert.Equal(inOrder, inOrder.Reverse().Select(PartialDate.Parse).Order().Select(d => d.ToString()));
    }

    [Theory]
    [InlineData("2022", "2023-09", true)]
    [InlineData("2023-08-31", "2023-09", true)]
    [InlineData("2023", "2023-09", false)]
    [InlineData("2023-09", "2023", false)]
    [InlineData("2023-09", "2023-09", false)]
    [InlineData("2024", "2023-09", false)]
    public void Date_is_before_another_only_when_that_is_sure(string date, string other, bool before) =>
        Assert.Equal(before, PartialDate.Parse(date).IsBefore(PartialDate.Parse(other)));
}
