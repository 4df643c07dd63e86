using Portfolio.Web.Hosting;

namespace Portfolio.Web.Feeds;

/// <summary>Where the feeds stand, in each language.</summary>
internal static class FeedEndpoints
{
    public static void AddFeeds(this WebApplicationBuilder builder) =>
        builder.Services.AddScoped<FeedFrame>().AddScoped<SiteFeed>().AddScoped<ReadingFeed>();

    public static void MapFeeds(this WebApplication app)
    {
        app.MapRead(
            "/feed.xml",
            async (HttpContext context, SiteFeed feed, CancellationToken cancel) =>
                MadeFile.Answer(
                    context,
                    AtomFeed.Write(await feed.MakeAsync(context.Request.Path, cancel)),
                    AtomFeed.ContentType
                )
        );
        app.MapRead(
            "/feed.json",
            async (HttpContext context, SiteFeed feed, CancellationToken cancel) =>
                MadeFile.Answer(
                    context,
                    JsonFeed.Write(await feed.MakeAsync(context.Request.Path, cancel)),
                    JsonFeed.ContentType
                )
        );
        app.MapRead(
            "/reading/feed.xml",
            async (HttpContext context, ReadingFeed feed, CancellationToken cancel) =>
                MadeFile.Answer(
                    context,
                    AtomFeed.Write(await feed.MakeAsync(context.Request.Path, cancel)),
                    AtomFeed.ContentType
                )
        );
    }
}
