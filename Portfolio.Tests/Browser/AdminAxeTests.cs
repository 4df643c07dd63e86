using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Portfolio.Core.Lookup;
using Portfolio.Core.Papers;
using Portfolio.Core.Uploads;
using Portfolio.Tests.Core.Exchange.Import;
using Portfolio.Tests.Support;
using Portfolio.Web.Forms;

namespace Portfolio.Tests.Browser;

/// <summary>Every page of the admin area as axe sees it: known from the routes, so that none is forgotten.</summary>
public sealed class AdminAxeTests(BrowserFixture browser) : IClassFixture<BrowserFixture>
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

    [Fact]
    public async Task Axe_finds_nothing_on_any_admin_page_and_nothing_runs_off_the_side()
    {
        var page = await browser.SignedInAsync();
        var found = new List<string>();
        foreach (var path in await PathsAsync(page))
        {
            var answer = await page.GotoAsync(path);
            Assert.True(answer!.Ok, $"{path} answered {answer.Status}");
            found.AddRange(await AxeCheck.RunAsync(page, path, 390, 1280));
            await page.GotoAsync("/zh" + path);
            found.AddRange(await AxeCheck.RunsOffAsync(page, "/zh" + path, 390));
        }
        Assert.True(found.Count == 0, string.Join('\n', found));
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Axe_finds_nothing_on_a_form_that_is_refused()
    {
        var page = await browser.SignedInAsync();
        await page.GotoAsync("/admin/essays/edit");

        await page.GetByRole(AriaRole.Button, new() { Name = "Save", Exact = true }).ClickAsync();

        var found = await AxeCheck.RunAsync(page, "a refused form", 390, 1280);
        Assert.True(found.Count == 0, string.Join('\n', found));
        await page.Context.CloseAsync();
    }

    private async Task<List<string>> PathsAsync(IPage page)
    {
        await PictureAsync();
        await FoundAsync();
        await SourceAsync();
        var review = await ReviewAsync(page);
        var batch = await BatchAsync();
        var pages = browser
            .Site.Services.GetRequiredService<EndpointDataSource>()
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
            var id = name == "/Admin/Import/Batch" ? batch : await IdAsync(path);
            paths.Add(
                path.Replace("{id:int}", $"{id}", StringComparison.Ordinal)
                    .Replace("{id:int?}", $"{id}", StringComparison.Ordinal)
            );
        }
        paths.Add("/admin/papers?own=true");
        paths.Add(await MergeAsync());
        Assert.True(paths.Count > 20, string.Join(' ', paths));
        return paths;
    }

    // Two papers side by side.
    private async Task<string> MergeAsync()
    {
        var ids = await browser.Site.AskAsync(db => db.Papers.Select(p => p.Id).Order().Take(2).ToListAsync());
        return $"/admin/papers/merge/{ids[0]}?with={ids[1]}";
    }

    private async Task PictureAsync()
    {
        using var scope = browser.Site.Services.CreateScope();
        using var picture = new MemoryStream(ExamplePictures.Png());
        await scope.ServiceProvider.GetRequiredService<StoreMedia>().RunAsync(picture, "weir.png", default);
    }

    private Task SourceAsync() =>
        browser.Site.ChangeAsync(db => db.AddAsync(new LinkedSource { Name = "library" }).AsTask());

    // An answer that waits, so that there is something to compare.
    private Task FoundAsync() =>
        browser.Site.ChangeAsync(async db =>
        {
            var paper = await db.Papers.OrderBy(p => p.Id).FirstAsync();
            paper.IsIncomplete = true;
            var found = new PaperLookup { PaperKey = paper.Key, By = LookupBy.Arxiv };
            found.Keep(new([new(new() { Title = "Another", Volume = "12" }, "arxiv.org")], null), default);
            db.Add(found);
        });

    // An upload that waits, so that there is a plan to look at.
    private static async Task<string> ReviewAsync(IPage page)
    {
        await page.GotoAsync("/admin/import");
        await page.Locator("[name=pasted]").FillAsync(Importing.Readme);
        await page.Locator("main form button.pri").ClickAsync();
        return page.Url[(page.Url.LastIndexOf('/') + 1)..];
    }

    private async Task<int> BatchAsync()
    {
        using var scope = browser.Site.Services.CreateScope();
        var services = scope.ServiceProvider;
        var source = Portfolio.Core.Exchange.Import.ReadSource.From(
            "about.md",
            System.Text.Encoding.UTF8.GetBytes(Importing.About)
        );
        var plan = await services
            .GetRequiredService<Portfolio.Core.Exchange.Import.MakePlan>()
            .RunAsync(source, default);
        var batch = await services
            .GetRequiredService<Portfolio.Core.Exchange.Import.ApplyImport>()
            .RunAsync(plan, default);
        return batch!.Id;
    }

    private Task<int> IdAsync(string path) =>
        browser.Site.AskAsync(async db =>
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
