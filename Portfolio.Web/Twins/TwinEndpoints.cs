using System.Text;
using Portfolio.Core.Essays;
using Portfolio.Core.News;
using Portfolio.Core.Pages;
using Portfolio.Core.Publishing;
using Portfolio.Core.Work;
using Portfolio.Web.Hosting;
using Portfolio.Web.Languages;
using Portfolio.Web.Pages;
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
        app.MapList("/index.md", "/", (lists, _, ct) => lists.HomeAsync(ct));
        app.MapList("/essays.md", "/essays", (lists, _, ct) => lists.EssaysAsync(ct));
        app.MapList("/news.md", "/news", (lists, _, ct) => lists.NewsAsync(ct));
        app.MapList("/now.md", "/now", (lists, _, ct) => lists.NowAsync(ct));
        app.MapList("/work.md", "/work", (_, cv, ct) => cv.WorkAsync(ct));
        app.MapList("/cv.md", "/cv", (_, cv, ct) => cv.WholeAsync(ct));
        app.MapEntry<Essay>("/essays/", (twins, slug, ct) => twins.EssayAsync(slug, ct));
        app.MapEntry<NewsItem>("/news/", (twins, slug, ct) => twins.NewsAsync(slug, ct));
        app.MapEntry<WorkEntry>("/work/", (twins, slug, ct) => twins.WorkAsync(slug, ct));
        app.MapEntry<Page>("/", (twins, slug, ct) => twins.PageAsync(slug, ct));
    }

    private static void MapList(
        this WebApplication app,
        string address,
        string page,
        Func<ListTwins, CvTwin, CancellationToken, Task<string>> write
    ) =>
        app.MapMethods(
            address,
            MadeFile.Read,
            async (HttpContext http, ListTwins lists, CvTwin cv, CancellationToken ct) =>
                Answer(http, await write(lists, cv, ct), page)
        );

    private static void MapEntry<T>(
        this WebApplication app,
        string folder,
        Func<EntryTwins, string, CancellationToken, Task<Twin?>> write
    )
        where T : PublicEntry =>
        app.MapMethods(
            folder + "{slug}.md",
            MadeFile.Read,
            async (HttpContext http, EntryTwins twins, OldAddress old, string slug, CancellationToken ct) =>
            {
                if (await write(twins, slug, ct) is not { } twin)
                    return await old.AnswerFileAsync<T>(folder, slug, "md", ct);
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
