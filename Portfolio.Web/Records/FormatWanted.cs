using Microsoft.Net.Http.Headers;

namespace Portfolio.Web.Records;

/// <summary>
/// Content negotiation: who asks for a list of papers or for one of them and accepts a bibliography rather than a page
/// is answered as if they had asked for the address that ends in <c>.bib</c> and the like.
/// </summary>
internal static class FormatWanted
{
    /// <summary>After the languages, before routing.</summary>
    public static IApplicationBuilder UseFormatWanted(this IApplicationBuilder app) =>
        app.Use(
            (context, next) =>
            {
                var request = context.Request;
                if (HasOtherFormats(request))
                {
                    context.Response.Headers.Append(HeaderNames.Vary, HeaderNames.Accept);
                    if (ExportFormat.Wanted(request.GetTypedHeaders().Accept) is { } format)
                        request.Path += "." + format.Extension;
                }
                return next(context);
            }
        );

    private static bool HasOtherFormats(HttpRequest request) =>
        (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method))
        && request.Path.Value!.Split('/') is ["", "reading" or "papers", .. var rest]
        && rest is [] or [not ("" or "stats")]
        && !rest.Any(slug => slug.Contains('.', StringComparison.Ordinal));
}
