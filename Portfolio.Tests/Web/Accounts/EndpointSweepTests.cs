using System.Net;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.Extensions.DependencyInjection;
using Portfolio.Tests.Support;

namespace Portfolio.Tests.Web.Accounts;

/// <summary>Every address of the program, those of next year too: who is not signed in sees only what this list names.</summary>
public sealed class EndpointSweepTests : OwnedSite
{
    private static readonly HashSet<string> Public =
    [
        "/Error",
        "/Cv",
        "/Essays/Essay",
        "/Essays/Index",
        "/Index",
        "/News/Index",
        "/News/Item",
        "/NotFound",
        "/Now",
        "/Page",
        "/Papers/Index",
        "/Papers/Paper",
        "/Reading/Index",
        "/Reading/Paper",
        "/Reading/Stats",
        "/Reading/Year",
        "/Search",
        "/SetUp",
        "/SignIn",
        "/Tag",
        "/Work/Entry",
        "/Work/Index",
    ];

    private List<RouteEndpoint> Endpoints =>
        [.. Site.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()];

    private static PageActionDescriptor? PageOf(RouteEndpoint endpoint) =>
        endpoint.Metadata.GetMetadata<PageActionDescriptor>();

    private static string Address(RouteEndpoint endpoint) =>
        "/"
        + string.Join(
            '/',
            endpoint.RoutePattern.PathSegments.Select(s =>
                string.Concat(
                    s.Parts.Select(p =>
                        p switch
                        {
                            RoutePatternLiteralPart literal => literal.Content,
                            RoutePatternParameterPart { ParameterPolicies: [{ Content: "guid" }] } =>
                                "01890a5d-ac96-774b-bcce-b302099a8057",
                            _ => "1",
                        }
                    )
                )
            )
        );

    [Fact]
    public async Task Only_what_is_named_public_answers_who_is_not_signed_in()
    {
        using var stranger = Site.Visitor();
        var swept = 0;
        foreach (var endpoint in Endpoints.Where(e => PageOf(e) is { } page && !Public.Contains(page.ViewEnginePath)))
        {
            foreach (var method in new[] { HttpMethod.Get, HttpMethod.Post })
            {
                using var request = new HttpRequestMessage(method, new Uri(Address(endpoint), UriKind.Relative));
                using var answer = await stranger.SendAsync(request);
                Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
                Assert.StartsWith("/sign-in", answer.Headers.Location!.PathAndQuery, StringComparison.Ordinal);
                swept++;
            }
        }
        Assert.True(swept >= 12, $"{swept}");
    }

    [Fact]
    public void What_is_no_page_is_a_file_of_the_program_or_of_the_site() =>
        Assert.All(
            Endpoints.Where(e => PageOf(e) is null),
            file => Assert.Matches(@"\.|:file|^/media/|^/api/sources/", file.RoutePattern.RawText!)
        );

    [Fact]
    public async Task Signed_in_owner_cannot_be_made_to_post_by_another_site()
    {
        foreach (
            var endpoint in Endpoints.Where(e =>
                PageOf(e)?.ViewEnginePath.StartsWith("/Admin", StringComparison.Ordinal) == true
            )
        )
        {
            using var answer = await Owner.PostBareAsync(Address(endpoint));
            Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        }
    }
}
