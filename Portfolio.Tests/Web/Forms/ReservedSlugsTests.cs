using Microsoft.Extensions.DependencyInjection;
using Portfolio.Tests.Support;
using Portfolio.Web.Forms;

namespace Portfolio.Tests.Web.Forms;

public sealed class ReservedSlugsTests : OwnedSite
{
    [Theory]
    [InlineData("", "admin", true)]
    [InlineData("", "essays", true)]
    [InlineData("", "sign-in", true)]
    [InlineData("", "papers", true)]
    [InlineData("", "news", true)]
    [InlineData("", "tags", true)]
    [InlineData("", "cv", true)]
    [InlineData("", "feed.xml", true)]
    [InlineData("reading", "feed.xml", true)]
    [InlineData("", "about", false)]
    [InlineData("admin", "essays", true)]
    [InlineData("essays", "admin", false)]
    public void Words_of_the_routes_are_reserved(string folder, string slug, bool reserved) =>
        Assert.Equal(reserved, Site.Services.GetRequiredService<ReservedSlugs>().Has(folder, slug));
}
