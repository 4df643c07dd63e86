using System.Text;
using Portfolio.Core.Media;

namespace Portfolio.Tests.Core.Media;

/// <summary>How large a drawing says it is.</summary>
public sealed class SvgSizeTests
{
    [Theory]
    [InlineData("width='300' height='200'", 300, 200)]
    [InlineData("width='300px' height='200.4px' viewBox='0 0 3 2'", 300, 200)]
    [InlineData("width='3in' height='1pc'", 288, 16)]
    [InlineData("width='25.4mm' height='2.54cm'", 96, 96)]
    [InlineData("width='1e2' height='72pt'", 100, 96)]
    [InlineData("width='300' viewBox='0 0 3 2'", 300, 200)]
    [InlineData("height='200' viewBox='-1,-1,3,2'", 300, 200)]
    [InlineData("viewBox='0 0 2 1'", 640, 320)]
    [InlineData("width='100%' height='100%' viewBox='0 0 800 400'", 640, 320)]
    [InlineData("width='-5' height='0' viewBox='0 0 2 1'", 640, 320)]
    [InlineData("width='32000' height='16000'", 16000, 8000)]
    [InlineData("width='9000000' height='1'", 16000, 1)]
    public void Size_is_read_as_a_browser_reads_it(string says, int width, int height)
    {
        var file = Examined($"<svg xmlns='http://www.w3.org/2000/svg' {says}><g/></svg>");

        Assert.Equal((width, height), (file.Width, file.Height));
    }

    [Theory]
    [InlineData("")]
    [InlineData("width='100%' height='50%'")]
    [InlineData("width='300'")]
    [InlineData("width='1e999' height='NaN'")]
    [InlineData("width='.' height='e'")]
    [InlineData("viewBox='0 0 0 10'")]
    [InlineData("viewBox='0 0 1e300 1e-300'")]
    [InlineData("viewBox='all of it'")]
    public void What_is_not_said_stays_unknown(string says)
    {
        var file = Examined($"<svg xmlns='http://www.w3.org/2000/svg' {says}/>");

        Assert.Null(file.Width);
        Assert.Null(file.Height);
    }

    [Fact]
    public void Nothing_outside_is_read_and_no_entity_is_opened()
    {
        var file = Examined("<!DOCTYPE svg SYSTEM 'file:///etc/passwd'><svg width='3' height='2'/>");

        Assert.Equal((3, 2), (file.Width, file.Height));
        Assert.Throws<MediaRefusedException>(() =>
            Examined("<!DOCTYPE svg [<!ENTITY a '9'><!ENTITY b '&a;&a;'>]><svg width='&b;' height='2'/>")
        );
    }

    private static ExaminedFile Examined(string svg) => ExaminedFile.Of(Encoding.UTF8.GetBytes(svg));
}
