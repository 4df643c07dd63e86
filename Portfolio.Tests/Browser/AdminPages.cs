using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Portfolio.Core.Essays;
using Portfolio.Core.Exchange.Import;
using Portfolio.Core.Languages;
using Portfolio.Core.Lookup;
using Portfolio.Core.Papers;
using Portfolio.Core.Uploads;
using Portfolio.Tests.Core.Exchange.Import;
using Portfolio.Tests.Support;
using Portfolio.Web.Accounts;
using Portfolio.Web.Forms;

namespace Portfolio.Tests.Browser;

/// <summary>Every page of the admin area with something on it: known from the routes, so that none is forgotten.</summary>
internal static class AdminPages
{
    // Answer to a button or a script only; a GET finds nothing there, or a part of a page.
    private static readonly string[] NoPages =
    [
        "/Admin/Entries/Restore",
        "/Admin/Entries/Undo",
        "/Admin/Entries/Chosen",
        "/Admin/Media/Insert",
        "/Admin/Papers/Cite",
    ];

    // What is common to all nouns looks like this for an essay, and a little otherwise for what has no text or no state.
    private static readonly string[] OtherNouns =
    [
        "/admin/media/history/1",
        "/admin/media/delete/1",
        "/admin/papers/history/1",
        "/admin/pages/publish/1",
    ];

    /// <summary>The addresses, after the site is given what each page shows.</summary>
    public static async Task<List<string>> PathsAsync(BrowserFixture browser, IPage page)
    {
        var site = browser.Site;
        await ArrangeAsync(site);
        var review = await ReviewAsync(page);
        var batch = await BatchAsync(site);
        var pages = site
            .Services.GetRequiredService<EndpointDataSource>()
            .Endpoints.OfType<RouteEndpoint>()
            .Select(e => (Page: e.Metadata.GetMetadata<PageActionDescriptor>()?.ViewEnginePath, e.RoutePattern.RawText))
            .Where(e => e.Page is not null && e.Page.StartsWith("/Admin/", StringComparison.Ordinal))
            .Where(e => !NoPages.Contains(e.Page))
            .ToList();
        var paths = new List<string>();
        foreach (var (name, route) in pages)
        {
            var path = "/" + route!.TrimStart('/').ToLowerInvariant();
            if (path.EndsWith("/index", StringComparison.OrdinalIgnoreCase))
                continue;
            path = path.Replace("{key:guid}", review, StringComparison.Ordinal)
                .Replace("{noun}", "essays", StringComparison.Ordinal);
            var id = name == "/Admin/Import/Batch" ? batch : await IdAsync(site, path);
            paths.Add(
                path.Replace("{id:int}", $"{id}", StringComparison.Ordinal)
                    .Replace("{id:int?}", $"{id}", StringComparison.Ordinal)
            );
        }
        paths.AddRange(OtherNouns);
        paths.Add($"/admin/profile/history/{await site.AskAsync(db => db.Profiles.Select(p => p.Id).SingleAsync())}");
        paths.Add("/admin/search?q=river");
        paths.Add("/admin/papers?own=true");
        paths.Add(await MergeAsync(site));
        Assert.True(paths.Count > 50, string.Join(' ', paths));
        return paths;
    }

    private static async Task ArrangeAsync(SiteFactory site)
    {
        using var scope = site.Services.CreateScope();
        var services = scope.ServiceProvider;
        using var picture = new MemoryStream(ExamplePictures.Png());
        await services.GetRequiredService<StoreMedia>().RunAsync(picture, "weir.png", default);
        await site.ArrangeAsync(db => db.Add(new LinkedSource { Name = "library" }));
        await FoundAsync(site);
        var draft = new Essay { Slug = "shown", Title = LocalizedText.Of("en", "Shown to few") };
        await site.ArrangeAsync(db => db.AddRange(draft, new Essay { Slug = "away" }));
        await site.ChangeAsync(async db => (await db.Essays.OrderBy(e => e.Id).FirstAsync()).Featured ^= true);
        await site.ChangeAsync(async db => db.Remove(await db.Essays.SingleAsync(e => e.Slug == "away")));
        var accounts = services.GetRequiredService<AccountsDb>();
        await accounts.ShareAsync(draft, 7, site.Clock.Now, default);
        await accounts.SaveChangesAsync();
    }

    // An answer that waits, so that there is something to compare.
    private static Task FoundAsync(SiteFactory site) =>
        site.ChangeAsync(async db =>
        {
            var paper = await db.Papers.OrderBy(p => p.Id).FirstAsync();
            paper.IsIncomplete = true;
            var found = new PaperLookup { PaperKey = paper.Key, By = LookupBy.Arxiv };
            found.Keep(new([new(new() { Title = "Another", Volume = "12" }, "arxiv.org")], null), default);
            db.Add(found);
        });

    // Two papers side by side.
    private static async Task<string> MergeAsync(SiteFactory site)
    {
        var ids = await site.AskAsync(db => db.Papers.Select(p => p.Id).Order().Take(2).ToListAsync());
        return $"/admin/papers/merge/{ids[0]}?with={ids[1]}";
    }

    // An upload that waits, so that there is a plan to look at.
    private static async Task<string> ReviewAsync(IPage page)
    {
        await page.GotoAsync("/admin/import");
        await page.Locator("[name=pasted]").FillAsync(Importing.Readme);
        await page.Locator("main form button.pri").ClickAsync();
        return page.Url[(page.Url.LastIndexOf('/') + 1)..];
    }

    private static async Task<int> BatchAsync(SiteFactory site)
    {
        using var scope = site.Services.CreateScope();
        var services = scope.ServiceProvider;
        var source = ReadSource.From("about.md", System.Text.Encoding.UTF8.GetBytes(Importing.About));
        var plan = await services.GetRequiredService<MakePlan>().RunAsync(source, default);
        var batch = await services.GetRequiredService<ApplyImport>().RunAsync(plan, default);
        return batch!.Id;
    }

    private static Task<int> IdAsync(SiteFactory site, string path) =>
        site.AskAsync(async db =>
        {
            var noun = Noun.At(path.Split('/').ElementAtOrDefault(2) ?? "")?.Type.Name;
            return noun switch
            {
                "Essay" => await db.Essays.MinAsync(e => e.Id),
                "WorkEntry" => await db.Work.MinAsync(e => e.Id),
                "NewsItem" => await db.News.MinAsync(e => e.Id),
                "Page" => await db.Pages.MinAsync(e => e.Id),
                "FocusItem" => await db.Focus.MinAsync(e => e.Id),
                "Paper" => await db.Papers.MinAsync(e => e.Id),
                "ReadingSection" => await db.ReadingSections.MinAsync(e => e.Id),
                "MediaFile" => await db.Media.MinAsync(e => e.Id),
                _ => 1,
            };
        });
}
