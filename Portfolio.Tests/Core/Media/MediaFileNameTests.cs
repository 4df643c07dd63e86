using Portfolio.Core.Media;

namespace Portfolio.Tests.Core.Media;

public sealed class MediaFileNameTests
{
    [Theory]
    [InlineData("photo.png", "photo.png")]
    [InlineData("C:\\Users\\me\\My photo (1).PNG", "My-photo-1.png")]
    [InlineData("../../etc/passwd", "passwd.png")]
    [InlineData("page.html", "page.png")]
    [InlineData("我的照片.jpeg", "我的照片.png")]
    [InlineData("invoice\u202Egnp.exe", "invoicegnp.png")]
    [InlineData("a\u0000b\u0007.png", "ab.png")]
    [InlineData("a#b?c%20d.png", "a-b-c-20d.png")]
    [InlineData("v1.2 final.png", "v1.2-final.png")]
    [InlineData("...", "file.png")]
    [InlineData("", "file.png")]
    [InlineData("\uD800.png", "file.png")]
    public void Name_can_stand_in_an_address_and_tells_the_type(string given, string stored) =>
        Assert.Equal(stored, MediaFileName.Clean(given, MediaType.Png));

    [Fact]
    public void Long_name_is_cut() =>
        Assert.Equal(new string('x', 100) + ".pdf", MediaFileName.Clean(new string('x', 5000), MediaType.Pdf));
}
