using System.Text;
using Portfolio.Web.Hosting;
using Portfolio.Web.Languages;
using Portfolio.Web.Records;

namespace Portfolio.Web.Twins;

/// <summary>
/// Pages as Markdown, for programs that read texts: <c>.md</c> behind the address of the page (<c>/index.md</c> for the
/// home page). Those of papers stand among their records.
/// </summary>
internal static class TwinEndpoints
{
    public static void AddTwins(this WebApplicationBuilder builder) =>
        builder.Services.AddScoped<TwinText>().AddScoped<EntryTwins>().AddScoped<ListTwins>().AddScoped<CvTwin>();

    public static void MapTwins(this WebApplication app)
    {
        app.MapList("/index.md", "/", (ListTwins lists, CancellationToken ct) => lists.HomeAsync(ct));
        app.MapList("/essays.md", "/essays", (ListTwins lists, CancellationToken ct) => lists.EssaysAsync(ct));
        app.MapList("/news.md", "/news", (ListTwins lists, CancellationToken ct) => lists.NewsAsync(ct));
        app.MapList("/now.md", "/now", (ListTwins lists, CancellationToken ct) => lists.NowAsync(ct));
        app.MapList("/work.md", "/work", (CvTwin cv, CancellationToken ct) => cv.WorkAsync(ct));
        app.MapList("/cv.md", "/cv", (CvTwin cv, CancellationToken ct) => cv.WholeAsync(ct));
        app.MapEntry("/essays/", (twins, slug, ct) => twins.EssayAsync(slug, ct));
        app.MapEntry("/news/", (twins, slug, ct) => twins.NewsAsync(slug, ct));
        app.MapEntry("/work/", (twins, slug, ct) => twins.WorkAsync(slug, ct));
        app.MapEntry("/", (twins, slug, ct) => twins.PageAsync(slug, ct));
    }

    private static void MapList<T>(
        this WebApplication app,
        string address,
        string page,
        Func<T, CancellationToken, Task<string>> write
    )
        where T : notnull =>
        app.MapRead(
            address,
            async (HttpContext http, T twins, CancellationToken ct) => Answer(http, await write(twins, ct), page)
        );

    private static void MapEntry(
        this WebApplication app,
        string folder,
        Func<EntryTwins, string, CancellationToken, Task<Twin?>> write
    ) =>
        app.MapRead(
            folder + "{slug}.md",
            async (HttpContext http, EntryTwins twins, string slug, CancellationToken ct) =>
            {
                if (await write(twins, slug, ct) is not { } twin)
                    return Results.NotFound();
                if (!twin.IsListed)
                    http.KeepOutOfSearch();
                return Answer(http, twin.Text, folder + slug);
            }
        );

    // The page stays the one that is found.
    private static IResult Answer(HttpContext http, string text, string page)
    {
        var addresses = http.RequestServices.GetRequiredService<SiteAddresses>();
        http.Response.Headers.AppendLink(addresses.Of(page), "canonical", "text/html");
        return MadeFile.Answer(http, Encoding.UTF8.GetBytes(text), "text/markdown; charset=utf-8");
    }
}
