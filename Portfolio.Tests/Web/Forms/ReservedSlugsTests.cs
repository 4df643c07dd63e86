using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.Extensions.DependencyInjection;
using Portfolio.Core.Content;
using Portfolio.Core.Publishing;
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
    [InlineData("reading", "stats", true)]
    [InlineData("", "about", false)]
    [InlineData("admin", "essays", true)]
    [InlineData("essays", "admin", false)]
    public void Words_of_the_routes_are_reserved(string folder, string slug, bool reserved) =>
        Assert.Equal(reserved, Site.Services.GetRequiredService<ReservedSlugs>().Has(folder, slug));

    [Fact]
    public void What_an_import_must_not_take_is_what_the_routes_say()
    {
        var routes = Site.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>();
        var words = routes.Select(e => e.RoutePattern.PathSegments.Select(LiteralOf).ToList()).ToList();
        var atTheRoot = words.Where(w => w.Count > 0).Select(w => w[0]).OfType<string>().Where(Slug.IsValid);
        var belowReading = words
            .Where(w => w.Count > 1 && w[0] is "reading" or "papers")
            .Select(w => w[1])
            .OfType<string>()
            .Where(Slug.IsValid);

        Assert.Equal(atTheRoot.Distinct().Order(), ProgramPages.AtTheRoot.Order());
        Assert.Equal(belowReading.Distinct().Order(), ProgramPages.BelowReading.Order());
    }

    private static string? LiteralOf(RoutePatternPathSegment segment) =>
        segment.Parts is [RoutePatternLiteralPart literal] ? literal.Content.ToLowerInvariant() : null;
}
