using Microsoft.AspNetCore.Routing.Patterns;

namespace Portfolio.Web.Forms;

/// <summary>
/// Words that cannot be the address of an entry, because a page of the program stands there: known from the routes, so
/// that nobody keeps a list.
/// </summary>
public sealed class ReservedSlugs(EndpointDataSource endpoints)
{
    /// <summary>Whether <paramref name="slug"/> is taken below a folder (<c>essays</c>; empty for the root).</summary>
    public bool Has(string folder, string slug)
    {
        string[] path = folder.Length == 0 ? [slug] : [.. folder.Split('/'), slug];
        return endpoints.Endpoints.OfType<RouteEndpoint>().Any(e => BeginsWith(e.RoutePattern, path));
    }

    private static bool BeginsWith(RoutePattern route, string[] path) =>
        route.PathSegments.Count >= path.Length
        && path.Zip(route.PathSegments)
            .All(pair =>
                pair.Second.Parts is [RoutePatternLiteralPart literal]
                && literal.Content.Equals(pair.First, StringComparison.OrdinalIgnoreCase)
            );
}
