using Microsoft.EntityFrameworkCore;
using Portfolio.Tests.Core.Exchange.Import;
using Portfolio.Tests.Support;

namespace Portfolio.Tests.Core.Exchange.Export;

/// <summary>What goes out comes in again, and goes out as the same bytes.</summary>
public sealed class ExportAgainTests : IAsyncLifetime
{
    private readonly TestDatabase first = new();
    private readonly TestDatabase second = new();
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("portfolio-export-");

    private string One => Path.Combine(folder.FullName, "one");
    private string Two => Path.Combine(folder.FullName, "two");

    public async Task InitializeAsync()
    {
        await first.InitializeAsync();
        await second.InitializeAsync();
    }

    public async Task DisposeAsync()
    {
        await first.DisposeAsync();
        await second.DisposeAsync();
        folder.Delete(recursive: true);
    }

    [Fact]
    public async Task Sample_site_comes_through_byte_for_byte()
    {
        await first.FillAsync(withSample: true);

        await ThereAndBackAsync();
    }

    [Fact]
    public async Task Site_with_every_field_filled_comes_through_byte_for_byte()
    {
        await EveryFieldSite.FillAsync(first);

        await ThereAndBackAsync();

        await using var db = second.Open();
        Assert.Equal(ExamplePictures.Png(), (await db.Set<Portfolio.Core.Media.MediaContent>().SingleAsync()).Bytes);
        Assert.Equal("con", (await db.Redirects.SingleAsync()).Slug);
        Assert.Contains("pages/con-2.md", Exporting.Files(One).Keys);
    }

    [Fact]
    public async Task Same_folder_again_imports_nothing()
    {
        await EveryFieldSite.FillAsync(first);
        await first.ExportAsync(One);
        await second.ImportFolderAsync(One);

        var again = await second.PlanFolderAsync(One);
        var home = await first.PlanFolderAsync(One);

        Assert.Equal((0, 0, 0), (again.Imported, again.Rejected.Count, again.Redirects.Count));
        Assert.Equal((0, 0, 0), (home.Imported, home.Rejected.Count, home.Redirects.Count));
    }

    [Fact]
    public async Task Entries_keep_the_order_in_which_they_came()
    {
        await first.FillAsync(withSample: false);
        await first.EditAsync(db =>
        {
            foreach (var name in Enumerable.Range(0, 1200).Select(i => $"page-{i * 7919 % 1200}"))
                db.Add(new Portfolio.Core.Pages.Page { Slug = name });
            return Task.CompletedTask;
        });

        await ThereAndBackAsync();

        Assert.Equal(await SlugsAsync(first), await SlugsAsync(second));
    }

    private static async Task<List<string>> SlugsAsync(TestDatabase database)
    {
        await using var db = database.Open();
        return await db.Pages.OrderBy(p => p.Id).Select(p => p.Slug).ToListAsync();
    }

    private async Task ThereAndBackAsync()
    {
        await first.ExportAsync(One);
        var plan = await second.ImportFolderAsync(One);
        await second.ExportAsync(Two);

        Assert.Empty(plan.Rejected.Concat(plan.Remarks).Select(p => $"{p.Path}: {p.Reason}"));
        Assert.Equal(Exporting.Files(One), Exporting.Files(Two));
    }
}
