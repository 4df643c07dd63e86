using Portfolio.Core.Papers;

namespace Portfolio.Tests.Core.Papers;

public sealed class YearsTests
{
    [Theory]
    [InlineData("2018", 2018, 2018, "2018")]
    [InlineData("2015-2020", 2015, 2020, "2015-2020")]
    [InlineData(" 2015 – 2020 ", 2015, 2020, "2015-2020")]
    [InlineData("2020～2015", 2015, 2020, "2015-2020")]
    [InlineData("2015-", 2015, 9999, "2015-")]
    [InlineData("-2015", 1, 2015, "-2015")]
    [InlineData("0800", 800, 800, "0800")]
    public void Years_are_read_and_written(string text, int from, int to, string written)
    {
        Assert.True(Years.TryParse(text, out var years));
        Assert.Equal((from, to), (years.From, years.To));
        Assert.Equal(written, years.ToString());
        Assert.True(Years.TryParse(written, out var again));
        Assert.Equal(years, again);
    }

    [Theory]
    [InlineData("")]
    [InlineData("-")]
    [InlineData("18")]
    [InlineData("0000")]
    [InlineData("20185")]
    [InlineData("٢٠١٨")]
    [InlineData("2015-2016-2017")]
    [InlineData("2015-20")]
    public void What_is_no_year_is_refused(string text) => Assert.False(Years.TryParse(text, out _));

    [Fact]
    public void The_last_year_has_no_date_behind_it()
    {
        Assert.True(Years.TryParse("9999", out var years));
        Assert.Null(years.End);
    }
}
