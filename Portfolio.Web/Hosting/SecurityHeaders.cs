using Portfolio.Web.TagHelpers;

namespace Portfolio.Web.Hosting;

/// <summary>
/// Headers of every response. No page has an inline script or style, so none is allowed: an injected one stays text.
/// </summary>
internal static class SecurityHeaders
{
    /// <summary>The policy of pictures and documents, which say themselves what may load in them.</summary>
    public const string OfMedia = "media";

    private const string Players =
        "https://www.youtube-nocookie.com https://player.bilibili.com https://player.vimeo.com";

    public static void AddSecurityHeaders(this WebApplicationBuilder builder)
    {
        // Nobody needs to know what serves.
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        builder
            .Services.AddSecurityHeaderPolicies()
            .AddPolicy(
                OfMedia,
                media => media.AddContentTypeOptionsNoSniff().AddReferrerPolicyStrictOriginWhenCrossOrigin()
            );
    }

    public static IApplicationBuilder UseSecurityHeaders(this WebApplication app)
    {
        // What is registered first runs last, when the policy is there.
        app.Use(
            (context, next) =>
            {
                context.Response.OnStarting(() => AllowVideos(context));
                return next(context);
            }
        );
        return app.UseSecurityHeaders(
            new HeaderPolicyCollection()
                .AddContentSecurityPolicy(csp =>
                {
                    csp.AddDefaultSrc().None();
                    csp.AddScriptSrc().Self();
                    csp.AddStyleSrc().Self();
                    csp.AddImgSrc().Self();
                    csp.AddConnectSrc().Self();
                    csp.AddManifestSrc().Self();
                    csp.AddFormAction().Self();
                    csp.AddBaseUri().None();
                    csp.AddFrameAncestors().None();
                })
                .AddContentTypeOptionsNoSniff()
                .AddReferrerPolicyStrictOriginWhenCrossOrigin()
                .AddCrossOriginOpenerPolicy(coop => coop.SameOrigin())
                .AddPermissionsPolicyWithDefaultSecureDirectives()
        );
    }

    /// <summary>A page that holds a video may show the player of its place; no other page may hold a frame.</summary>
    private static Task AllowVideos(HttpContext context)
    {
        if (context.HasVideos())
            context.Response.Headers.ContentSecurityPolicy += $"; frame-src {Players}";
        return Task.CompletedTask;
    }
}
