using Portfolio.Core.Bibliography;

namespace Portfolio.Tests.Core.Bibliography;

public sealed class NameLinesTests
{
    [Theory]
    [InlineData("Zhang, San and 李四", "Zhang, San|李四")]
    [InlineData("van Beethoven, Ludwig\r\n\r\n{OpenAI}\n", "van Beethoven, Ludwig|{OpenAI}")]
    [InlineData("Carberry, Josiah 0000-0002-1825-0097", "Carberry, Josiah 0000-0002-1825-0097")]
    [InlineData("Ada and Bo https://orcid.org/0000-0002-1825-0097", "Ada|Bo 0000-0002-1825-0097")]
    [InlineData("0000-0002-1825-0097", "")]
    [InlineData("", "")]
    public void Names_are_read_a_line_or_joined_by_and(string typed, string names) =>
        Assert.Equal(names.Replace('|', '\n'), NameLines.Write(NameLines.Parse(typed).Names));

    [Theory]
    [InlineData("Ada\nand others")]
    [InlineData("Ada et al.")]
    public void List_that_goes_on_says_so(string typed) => Assert.True(NameLines.Parse(typed).HasMore);

    [Fact]
    public void Any_names_written_read_back_equal()
    {
        var random = new RandomRecords(seed: 7);
        for (var i = 0; i < 2_000; i++)
        {
            var names = random.Names(withOrcid: true);

            Assert.Equal(names, NameLines.Parse(NameLines.Write(names)).Names);
        }
    }
}
