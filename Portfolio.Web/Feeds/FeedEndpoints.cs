using Portfolio.Web.Hosting;
using Portfolio.Web.Languages;

namespace Portfolio.Web.Feeds;

/// <summary>Where the feeds stand, in each language.</summary>
internal static class FeedEndpoints
{
    public static void AddFeeds(this WebApplicationBuilder builder) =>
        builder.Services.AddScoped<FeedFrame>().AddScoped<SiteFeed>().AddScoped<ReadingFeed>();

    /// <summary>Before routing: nothing stands at their addresses where the owner wants no feeds.</summary>
    public static IApplicationBuilder UseFeedsIfWanted(this IApplicationBuilder app) =>
        app.Use(
            (context, next) =>
            {
                var isFeed = Path.GetFileName(context.Request.Path.Value) is "feed.xml" or "feed.json";
                if (!isFeed || !context.RequestServices.GetRequiredService<Site>().Settings.NoFeeds)
                    return next(context);
                context.Response.StatusCode = StatusCodes.Status404NotFound;
                return Task.CompletedTask;
            }
        );

    public static void MapFeeds(this WebApplication app)
    {
        app.MapMethods(
            "/feed.xml",
            MadeFile.Read,
            async (HttpContext context, SiteFeed feed, CancellationToken cancel) =>
                MadeFile.Answer(
                    context,
                    AtomFeed.Write(await feed.MakeAsync(context.Request.Path, cancel)),
                    AtomFeed.ContentType
                )
        );
        app.MapMethods(
            "/feed.json",
            MadeFile.Read,
            async (HttpContext context, SiteFeed feed, CancellationToken cancel) =>
                MadeFile.Answer(
                    context,
                    JsonFeed.Write(await feed.MakeAsync(context.Request.Path, cancel)),
                    JsonFeed.ContentType
                )
        );
        app.MapMethods(
            "/reading/feed.xml",
            MadeFile.Read,
            async (HttpContext context, ReadingFeed feed, CancellationToken cancel) =>
                MadeFile.Answer(
                    context,
                    AtomFeed.Write(await feed.MakeAsync(context.Request.Path, cancel)),
                    AtomFeed.ContentType
                )
        );
    }
}
