using System.Globalization;
using Portfolio.Web.Pages;

namespace Portfolio.Web.Languages;

/// <summary>
/// Reads the site and the visitor's language. In <c>/zh/work</c> the prefix moves from the path to the path base: the
/// pages are routed as if it were not there, and every link they make keeps it.
/// </summary>
internal sealed class LanguagePrefix(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext context, Site site)
    {
        // A re-executed error page has its language already; and if reading the site is what failed, it shall not again.
        if (context.Features.Get<SiteAddress>() is null)
        {
            context.Features.Set(Address(context.Request));
            await site.LoadAsync(context.RequestAborted);
            TakePrefix(context, site);
            if (await FormerPrefix.LeadsToAsync(context, site) is { } present)
            {
                Redirect(context, present);
                return;
            }
        }
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = site.Culture;
        await next(context);
    }

    private static void TakePrefix(HttpContext context, Site site)
    {
        var request = context.Request;
        var root = request.PathBase;
        foreach (var language in site.Languages.Where(l => l.Prefix.Length > 0))
        {
            if (!request.Path.StartsWithSegments("/" + language.Prefix, out var rest))
                continue;
            site.Speak(language);
            request.PathBase = root + ("/" + language.Prefix);
            request.Path = rest.HasValue ? rest : "/";
            context.Features.Set(Address(request) with { Root = root });
            return;
        }
    }

    /// <summary>For good; but browsers shall ask again, since languages may change places once more.</summary>
    private static void Redirect(HttpContext context, string address)
    {
        var reads = HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method);
        context.Response.StatusCode = reads
            ? StatusCodes.Status301MovedPermanently
            : StatusCodes.Status308PermanentRedirect;
        context.Response.Headers.Location = address;
        context.Response.Headers.CacheControl = "no-cache";
    }

    private static SiteAddress Address(HttpRequest request) => new(request.PathBase, request.Path, request.QueryString);
}

internal static class LanguagePrefixSteps
{
    public static void AddSiteLanguages(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddScoped<Site>().AddScoped<Navigation>().AddScoped<Coauthors>().AddScoped<OldAddress>();
        builder.Services.AddHttpContextAccessor().AddScoped<SiteAddresses>();
    }

    /// <summary>Before routing, which shall not see the prefix.</summary>
    public static IApplicationBuilder UseSiteLanguages(this IApplicationBuilder app) =>
        app.UseMiddleware<LanguagePrefix>();
}
