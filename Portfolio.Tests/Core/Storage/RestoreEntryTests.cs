using Microsoft.EntityFrameworkCore;
using Portfolio.Core.Essays;
using Portfolio.Core.History;
using Portfolio.Core.Languages;
using Portfolio.Core.Papers;
using Portfolio.Core.Publishing;
using Portfolio.Core.Storage;
using Portfolio.Tests.Support;

namespace Portfolio.Tests.Core.Storage;

/// <summary>What was changed or deleted comes back as it was.</summary>
public sealed class RestoreEntryTests : IAsyncLifetime
{
    private readonly TestDatabase database = new();

    public Task InitializeAsync() => database.InitializeAsync();

    public Task DisposeAsync() => database.DisposeAsync();

    [Fact]
    public async Task Earlier_state_of_a_paper_comes_back_with_its_authors()
    {
        await ArrangeAsync(PaperIn(null, "Zhang", "Zhao"));
        await EditAsync(async db =>
        {
            var paper = await db.Papers.Whole().SingleAsync();
            (paper.Title, paper.Authors) = ("Another", [new() { Family = "Wrong" }]);
        });

        await RestoreAsync(r => r.EntryVersion == 1);

        await using var db = database.Open();
        var paper = await db.Papers.Whole().SingleAsync();
        Assert.Equal(("A paper", 3), (paper.Title, paper.Version));
        Assert.Equal(["Zhang", "Zhao"], paper.Authors.Select(a => a.Family));
        Assert.Equal(2, await db.Set<PaperAuthor>().CountAsync());
        Assert.Equal(
            [RevisionKind.Saved, RevisionKind.Restore],
            await db.Revisions.OrderBy(r => r.Id).Select(r => r.Kind).ToListAsync()
        );
    }

    [Fact]
    public async Task Deleted_essay_comes_back_under_its_key_and_its_address_answers_again()
    {
        var essay = new Essay { Slug = "bottle", Title = LocalizedText.Of("en", "A bottle").With("zh-Hans", "瓶子") };
        essay.Publish(database.Clock.GetUtcNow());
        await ArrangeAsync(essay);
        await EditAsync(async db => db.Remove(await db.Essays.SingleAsync()));

        await RestoreAsync(r => r.Kind == RevisionKind.Deleted);

        await using var db = database.Open();
        var back = await db.Essays.SingleAsync();
        Assert.Equal((essay.Key, "bottle", "瓶子"), (back.Key, back.Slug, back.Title["zh-Hans"]));
        Assert.Equal((PublicationState.Published, essay.PublishedAt, 2), (back.State, back.PublishedAt, back.Version));
    }

    [Fact]
    public async Task Address_that_was_taken_meanwhile_gets_a_number()
    {
        await ArrangeAsync(new Essay { Slug = "bottle", Title = LocalizedText.Of("en", "A bottle") });
        await EditAsync(async db => db.Remove(await db.Essays.SingleAsync()));
        await ArrangeAsync(new Essay { Slug = "bottle", Title = LocalizedText.Of("en", "Another") });

        await RestoreAsync(r => r.Kind == RevisionKind.Deleted);

        await using var db = database.Open();
        Assert.Equal(["bottle", "bottle-2"], await db.Essays.OrderBy(e => e.Slug).Select(e => e.Slug).ToListAsync());
    }

    [Fact]
    public async Task Reference_that_is_gone_is_named()
    {
        await ArrangeAsync(PaperIn(new ReadingSection { Slug = "survey" }, "Zhang"));
        await EditAsync(async db => (await db.Papers.SingleAsync()).SectionId = null);
        await EditAsync(async db => db.Remove(await db.ReadingSections.SingleAsync()));

        var restored = await RestoreAsync(r => r.Noun == nameof(Paper));

        Assert.Equal(["survey"], restored.Missing);
    }

    [Fact]
    public async Task Deleted_section_comes_back_with_its_papers_in_it()
    {
        await ArrangeAsync(PaperIn(new ReadingSection { Slug = "survey" }, "Zhang"));
        Guid batch;
        await using (var db = database.Open())
            batch = await database.Delete(db).RunAsync(await db.ReadingSections.SingleAsync(), default);
        await using (var db = database.Open())
            Assert.Null((await db.Papers.SingleAsync()).SectionId);

        await using (var db = database.Open())
            Assert.Equal(2, (await new RestoreEntry(db).TakeBackAsync(batch, default)).Count);

        await using (var db = database.Open())
            Assert.Equal("survey", (await db.Papers.Include(p => p.Section).SingleAsync()).Section!.Slug);
    }

    [Fact]
    public async Task Paper_that_was_moved_meanwhile_stays_where_it_is()
    {
        await ArrangeAsync(PaperIn(new ReadingSection { Slug = "survey" }, "Zhang"));
        Guid batch;
        await using (var db = database.Open())
            batch = await database.Delete(db).RunAsync(await db.ReadingSections.SingleAsync(), default);
        await EditAsync(async db => (await db.Papers.SingleAsync()).Section = new() { Slug = "other" });

        await using (var db = database.Open())
            await new RestoreEntry(db).TakeBackAsync(batch, default);

        await using (var db = database.Open())
            Assert.Equal("other", (await db.Papers.Include(p => p.Section).SingleAsync()).Section!.Slug);
    }

    [Fact]
    public async Task Trash_holds_what_was_deleted_and_did_not_come_back()
    {
        await ArrangeAsync(
            new Essay { Slug = "a", Title = LocalizedText.Of("en", "A") },
            new Essay { Slug = "b", Title = LocalizedText.Of("en", "B") }
        );
        await EditAsync(async db => db.RemoveRange(await db.Essays.ToListAsync()));
        await RestoreAsync(r => r.Text.Contains("slug: a"));

        await using var db = database.Open();
        Assert.Contains("slug: b", (await db.InTrash().SingleAsync()).Text, StringComparison.Ordinal);
    }

    private static Paper PaperIn(ReadingSection? section, params string[] families) =>
        new()
        {
            Title = "A paper",
            Slug = "a-paper",
            CitationKey = "a",
            Section = section,
            Authors = [.. families.Select((family, i) => new PaperAuthor { Family = family, Position = i })],
        };

    private Task ArrangeAsync(params Entry[] entries) =>
        EditAsync(db =>
        {
            db.AddRange(entries);
            return Task.CompletedTask;
        });

    private async Task EditAsync(Func<PortfolioDb, Task> edit)
    {
        await using var db = database.Open();
        await edit(db);
        await db.SaveChangesAsync();
    }

    private async Task<Restored> RestoreAsync(System.Linq.Expressions.Expression<Func<Revision, bool>> which)
    {
        await using var db = database.Open();
        var revision = await db.Revisions.AsNoTracking().FirstAsync(which);
        return await new RestoreEntry(db).RunAsync(revision, default);
    }
}
