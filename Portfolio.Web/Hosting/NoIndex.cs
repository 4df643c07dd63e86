using Portfolio.Web.Languages;

namespace Portfolio.Web.Hosting;

/// <summary>Asks search engines to leave out what is nobody's real page: every response while the sample is
/// shown, or while the owner asks for it.</summary>
internal static class NoIndex
{
    public static IApplicationBuilder UseNoIndexForSample(this IApplicationBuilder app) =>
        app.Use(
            (context, next) =>
            {
                var site = context.RequestServices.GetRequiredService<Site>();
                if (site.ShowsSample || site.Settings.HidesFromSearch)
                    context.KeepOutOfSearch();
                return next(context);
            }
        );

    /// <summary>Set when the response starts, since an error page clears what was set before.</summary>
    public static void KeepOutOfSearch(this HttpContext context) =>
        context.Response.OnStarting(() =>
        {
            context.Response.Headers["X-Robots-Tag"] = "noindex";
            return Task.CompletedTask;
        });
}
