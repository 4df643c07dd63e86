using Portfolio.Core.Publishing;
using Portfolio.Core.Storage;
using Portfolio.Web.Accounts;
using Portfolio.Web.Forms;
using Portfolio.Web.Languages;

namespace Portfolio.Web.Hosting;

/// <summary>
/// <c>/shared/{token}</c>: the page of one entry as visitors would read it, though it is a draft. No cache keeps it, no
/// search engine lists it, and no other site learns its address. What is public by now leads to where it stands.
/// </summary>
internal static class SharedDrafts
{
    public const string Path = "/shared";

    /// <summary>Before the security headers, of which a later one would win.</summary>
    public static IApplicationBuilder UseQuietShares(this IApplicationBuilder app) =>
        app.Use(
            (context, next) =>
            {
                if (context.Request.Path.Value!.Contains(Path + "/", StringComparison.Ordinal))
                    KeepQuiet(context);
                return next(context);
            }
        );

    /// <summary>After the languages, whose prefix it keeps, and before routing, which finds the entry's own page.</summary>
    public static IApplicationBuilder UseSharedDrafts(this IApplicationBuilder app) =>
        app.Use(
            async (context, next) =>
            {
                if (context.Request.Path.StartsWithSegments(Path, out var rest) && rest.Value is ['/', .. var token])
                    await ShowAsync(context, token, next);
                else
                    await next(context);
            }
        );

    private static async Task ShowAsync(HttpContext context, string token, RequestDelegate next)
    {
        var site = context.RequestServices.GetRequiredService<Site>();
        var path =
            HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method)
                ? await FindAsync(context, site, token)
                : null;
        if (path is null)
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
        }
        else if (site.Shared is null)
        {
            context.Response.Redirect(context.Request.PathBase + path);
        }
        else
        {
            context.Request.Path = path;
            context.Request.QueryString = QueryString.Empty;
            await next(context);
        }
    }

    /// <summary>The path of the entry's page; what visitors cannot read there is opened for this request.</summary>
    private static async Task<string?> FindAsync(HttpContext context, Site site, string token)
    {
        var (services, ct) = (context.RequestServices, context.RequestAborted);
        var accounts = services.GetRequiredService<AccountsDb>();
        if (await accounts.SharedByAsync(token, site.Time.Now, ct) is not { } link)
            return null;
        var db = services.GetRequiredService<PortfolioDb>();
        if (await db.EntryAsync(Noun.Of(link.Noun).Type, link.EntryKey, ct) is not PublicEntry entry)
            return null;
        db.ChangeTracker.Clear();
        if (!entry.IsReadable(site.Time.Now))
            site.Share(entry.Key);
        return entry.PublicPath();
    }

    private static void KeepQuiet(HttpContext context)
    {
        context.KeepOutOfSearch();
        context.Response.OnStarting(() =>
        {
            context.Response.Headers.CacheControl = "no-store";
            context.Response.Headers["Referrer-Policy"] = "no-referrer";
            return Task.CompletedTask;
        });
    }
}
