using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Portfolio.Core.Essays;
using Portfolio.Core.Languages;
using Portfolio.Core.Media;
using Portfolio.Core.Uploads;
using Portfolio.Tests.Support;
using Portfolio.Web.Hosting;

namespace Portfolio.Tests.Web.Admin;

/// <summary>What is deleted for good is nowhere any more; what is not stays whole.</summary>
public sealed class TrashTests : OwnedSite
{
    private const string Address = "/admin/trash";

    private async Task ArrangeAsync()
    {
        foreach (var word in new[] { "glass", "river" })
            await Site.ArrangeAsync(db =>
                db.Add(
                    new Essay
                    {
                        Slug = word,
                        Title = LocalizedText.Of("en", word),
                        Body = LocalizedText.Of("en", $"A *secret* of {word}."),
                    }
                )
            );
        await Site.ChangeAsync(async db => (await db.Essays.SingleAsync(e => e.Slug == "glass")).Featured = true);
        await DeleteAsync("essays", 1);
        await DeleteAsync("essays", 2);
    }

    private async Task DeleteAsync(string noun, int id) =>
        await Owner.SubmittedAsync(await Owner.PageAsync($"/admin/{noun}/delete/{id}"), []);

    [Fact]
    public async Task One_is_deleted_with_its_whole_history_and_the_other_can_still_be_put_back()
    {
        await ArrangeAsync();
        var page = await Owner.PageAsync(Address);
        var key = (
            await Site.AskAsync(db =>
                db.Revisions.Where(r => r.Text.Contains("glass")).Select(r => r.EntryKey).FirstAsync()
            )
        ).ToString();

        page = await Owner.SubmittedAsync(page, [], $"[name=key][value='{key}']");

        Assert.Contains("Gone for good.", page.QuerySelector(".flash")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(["river"], page.QuerySelectorAll(".lst b").Select(b => b.TextContent.Trim()));
        Assert.False(await SaysAsync("glass"));
        Assert.True(await SaysAsync("river"));
        await Owner.SubmittedAsync(page, [], "form[action*='restore'] button");
        Assert.Equal("river", (await Site.AskAsync(db => db.Essays.SingleAsync())).Slug);
    }

    [Fact]
    public async Task All_of_it_is_deleted_by_one_press()
    {
        await ArrangeAsync();

        var page = await Owner.SubmittedAsync(await Owner.PageAsync(Address), [], "[name=all]");

        Assert.Contains("The trash is empty.", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(0, await Site.AskAsync(db => db.Revisions.CountAsync()));
        Assert.False(await SaysAsync("glass"));
    }

    [Fact]
    public async Task What_is_not_in_the_trash_is_not_deleted_by_a_forged_form()
    {
        await Site.ArrangeAsync(db => db.Add(new Essay { Slug = "alive" }));
        await Site.ChangeAsync(async db => (await db.Essays.SingleAsync()).Featured = true);
        await Site.ArrangeAsync(db => db.Add(new Essay { Slug = "away" }));
        await DeleteAsync("essays", 2);
        var alive = await Site.AskAsync(db => db.Essays.Select(e => e.Key).SingleAsync());

        await Owner.SubmittedAsync(await Owner.PageAsync(Address), new() { ["key"] = $"{alive}" }, "[name=key]");

        Assert.Equal(1, await Site.AskAsync(db => db.Revisions.CountAsync(r => r.EntryKey == alive)));
    }

    [Fact]
    public async Task After_thirty_days_it_goes_by_itself()
    {
        await ArrangeAsync();

        Site.Clock.Now += TimeSpan.FromDays(29.9);
        Assert.Equal(0, await OfOldAsync());
        Site.Clock.Now += TimeSpan.FromDays(0.2);
        Assert.Equal(2, await OfOldAsync());

        Assert.False(await SaysAsync("river"));
    }

    [Fact]
    public async Task Bytes_go_with_the_last_file_that_has_or_had_them()
    {
        await StoreAsync(ExamplePictures.Png());
        var replaced = (await Site.AskAsync(db => db.Media.SingleAsync())).Hash;
        using var answer = await Owner.UploadAsync(
            await Owner.PageAsync("/admin/media/replace/1"),
            ("dog.jpg", ExamplePictures.Photograph(1))
        );
        await StoreAsync(ExamplePictures.Png());
        using var seen = await Owner.GetAsync($"/media/{replaced}/cat.png");
        await DeleteAsync("media", 1);

        await Owner.SubmittedAsync(await Owner.PageAsync(Address), [], "[name=key]");
        Assert.Equal([replaced], await BytesAsync());

        await DeleteAsync("media", 2);
        await Owner.SubmittedAsync(await Owner.PageAsync(Address), [], "[name=key]");
        Assert.Empty(await BytesAsync());
        Assert.Empty(Directory.EnumerateFiles(Site.DataFolder, replaced + "*", SearchOption.AllDirectories));
    }

    private Task<List<string>> BytesAsync() =>
        Site.AskAsync(db => db.Set<MediaContent>().Select(c => c.Hash).ToListAsync());

    private async Task StoreAsync(byte[] bytes)
    {
        using var scope = Site.Services.CreateScope();
        using var stream = new MemoryStream(bytes);
        await scope.ServiceProvider.GetRequiredService<StoreMedia>().RunAsync(stream, "cat.png", default);
    }

    private async Task<int> OfOldAsync()
    {
        using var scope = Site.Services.CreateScope();
        return await scope.ServiceProvider.GetRequiredService<EmptyTrash>().OfOldAsync(default);
    }

    // In any table.
    private Task<bool> SaysAsync(string word) =>
        Site.AskAsync(async db =>
        {
            var tables = await db
                .Database.SqlQuery<string>(
                    $"SELECT name AS Value FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'Search%' AND name <> 'Redirects'"
                )
                .ToListAsync();
            foreach (var table in tables)
            {
                var columns = await db
                    .Database.SqlQuery<string>($"SELECT name AS Value FROM pragma_table_info({table})")
                    .ToListAsync();
                var any = string.Join(" OR ", columns.Select(c => $"\"{c}\" LIKE '%{word}%'"));
                var sql = $"SELECT count(*) AS Value FROM \"{table}\" WHERE {any}";
                if (await db.Database.SqlQueryRaw<int>(sql).SingleAsync() > 0)
                    return true;
            }
            return false;
        });
}
