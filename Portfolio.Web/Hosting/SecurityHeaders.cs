namespace Portfolio.Web.Hosting;

/// <summary>
/// Headers of every response. No page has an inline script or style, so none is allowed: an injected one stays text.
/// </summary>
internal static class SecurityHeaders
{
    /// <summary>The policy of pictures and documents, which say themselves what may load in them.</summary>
    public const string OfMedia = "media";

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

    public static IApplicationBuilder UseSecurityHeaders(this WebApplication app) =>
        app.UseSecurityHeaders(
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
