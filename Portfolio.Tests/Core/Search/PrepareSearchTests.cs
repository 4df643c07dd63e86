using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging.Abstractions;
using Portfolio.Core.Papers;
using Portfolio.Core.Rendering;
using Portfolio.Core.Search;
using Portfolio.Tests.Core.Exchange.Import;
using Portfolio.Tests.Support;

namespace Portfolio.Tests.Core.Search;

/// <summary>An index that is missing, of another version, or behind what is stored comes right at the next start.</summary>
public sealed class PrepareSearchTests : IAsyncLifetime
{
    private readonly TestDatabase database = new();

    public Task InitializeAsync() => database.InitializeAsync();

    public Task DisposeAsync() => database.DisposeAsync();

    [Theory]
    [InlineData("DROP TABLE SearchVersion", 2)]
    [InlineData("UPDATE SearchVersion SET Version = '0'", 2)]
    [InlineData("DELETE FROM SearchEntries WHERE Entry IN (SELECT max(Entry) FROM SearchEntries)", 1)]
    [InlineData("UPDATE Essays SET Version = Version + 1", 2)]
    [InlineData("DELETE FROM Essays WHERE Slug = 'b'", 1)]
    [InlineData("SELECT 1", 0)]
    public async Task What_is_behind_is_indexed_anew(string happened, int count)
    {
        await database.EditAsync(db =>
        {
            var (a, b) = (Searching.Essay("a", "One river"), Searching.Essay("b", "Lake"));
            a.Publish(null);
            b.Publish(null);
            db.AddRange(a, b);
            return Task.CompletedTask;
        });
        await using var db = database.Open();
        await db.Database.ExecuteSqlRawAsync(happened);

        Assert.Equal(count, await PrepareAsync());

        Assert.Equal(0, await PrepareAsync());
        Assert.Equal("One [river]", await database.VisitorFindsAsync("river"));
        var lake = happened.StartsWith("DELETE FROM Essays", StringComparison.Ordinal) ? "" : "[Lake]";
        Assert.Equal(lake, await database.OwnerFindsAsync("lake"));
    }

    [Fact]
    public async Task Of_more_than_can_be_ranked_the_newest_are_and_it_is_said()
    {
        // A paper with a note has two texts.
        await using (var db = database.Open())
        {
            await db.Database.ExecuteSqlRawAsync(
                """
                WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 5001)
                INSERT INTO SearchOfVisitors (rowid, title, names, text, record)
                SELECT ((1 << 32) | i) << 8, 'river', '', '', '' FROM n
                """
            );
            var found = await new FindEntries(db, database.Clock).OfVisitorsAsync(
                SearchQuery.Of("river")!,
                1,
                ["en"],
                default
            );
            Assert.Equal((2000, true, 100), (found.Count, found.IsPart, found.Pages));
            // Rows whose entry is not there show nothing.
            Assert.Empty(found.Entries);
        }
    }

    [Fact]
    public async Task A_list_asks_for_its_own_noun_only()
    {
        await database.EditAsync(db =>
        {
            db.AddRange(Searching.Essay("a", "River"), new Paper { Slug = "p", Title = "River" });
            return Task.CompletedTask;
        });
        await using var db = database.Open();

        var ids = db.Saying<Paper>("river")!;
        Assert.Equal(1, await db.Papers.CountAsync(p => ids.Contains(p.Id)));
        Assert.Single(await ids.ToListAsync());
        Assert.Empty(await db.SayingInPublic<Paper>("river")!.ToListAsync());
        Assert.Empty(await db.Saying<Paper>("%")!.ToListAsync());
        Assert.Null(db.Saying<Paper>("  "));
    }

    private async Task<int> PrepareAsync()
    {
        await using var db = database.Open();
        var prepare = new PrepareSearch(db, database.Get<Renderings>(), NullLogger<PrepareSearch>.Instance);
        return await prepare.RunAsync(default);
    }
}
