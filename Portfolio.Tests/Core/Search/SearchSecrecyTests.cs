using Microsoft.EntityFrameworkCore;
using Portfolio.Core.Essays;
using Portfolio.Core.Exchange.Import;
using Portfolio.Core.Languages;
using Portfolio.Core.Papers;
using Portfolio.Core.Profiles;
using Portfolio.Core.Storage;
using Portfolio.Tests.Core.Exchange.Import;
using Portfolio.Tests.Support;

namespace Portfolio.Tests.Core.Search;

/// <summary>What a visitor must not find, through all that can happen to an entry.</summary>
public sealed class SearchSecrecyTests : IAsyncLifetime
{
    private readonly TestDatabase database = new();

    public Task InitializeAsync() => database.InitializeAsync();

    public Task DisposeAsync() => database.DisposeAsync();

    [Fact]
    public async Task An_essay_is_found_while_it_is_published_and_only_by_what_it_says_then()
    {
        await database.EditAsync(async db => await db.AddAsync(Searching.Essay("a", "Secret")));
        await AssertFoundAsync(visitor: "", owner: "[Secret]");

        await EditAsync(e => e.Publish(null));
        await AssertFoundAsync(visitor: "[Secret]", owner: "[Secret]");

        await EditAsync(e => e.Title = LocalizedText.Of("en", "Open"));
        await AssertFoundAsync(visitor: "", owner: "");

        await EditAsync(e => e.Body = LocalizedText.Of("en", "No secret."));
        await AssertFoundAsync(visitor: "Open", owner: "Open");

        await EditAsync(e => e.Unlist());
        await AssertFoundAsync(visitor: "", owner: "Open");

        await EditAsync(e => e.Publish(null));
        await EditAsync(e => e.Unpublish());
        await AssertFoundAsync(visitor: "", owner: "Open");
    }

    [Fact]
    public async Task A_scheduled_essay_is_found_from_its_moment_on()
    {
        var essay = Searching.Essay("a", "Secret");
        essay.Schedule(database.Clock.Now.AddMinutes(1));
        await database.EditAsync(async db => await db.AddAsync(essay));
        await AssertFoundAsync(visitor: "", owner: "[Secret]");

        database.Clock.Now = database.Clock.Now.AddMinutes(1);
        await AssertFoundAsync(visitor: "[Secret]", owner: "[Secret]");
    }

    [Fact]
    public async Task What_is_deleted_is_found_by_nobody_until_it_is_restored()
    {
        var essay = Searching.Essay("a", "Secret");
        essay.Publish(null);
        await database.EditAsync(async db => await db.AddAsync(essay));

        Guid batch;
        await using (var db = database.Open())
            batch = await database.Delete(db).RunAsync(await db.Essays.SingleAsync(), default);
        await AssertFoundAsync(visitor: "", owner: "");

        await using (var db = database.Open())
            await new RestoreEntry(db).TakeBackAsync(batch, default);
        await AssertFoundAsync(visitor: "[Secret]", owner: "[Secret]");
    }

    [Fact]
    public async Task A_restored_draft_is_a_draft_again()
    {
        await database.EditAsync(async db => await db.AddAsync(Searching.Essay("a", "Secret")));
        await EditAsync(e => e.Publish(null));

        await using (var db = database.Open())
            await new RestoreEntry(db).RunAsync(await db.Revisions.SingleAsync(), default);

        await AssertFoundAsync(visitor: "", owner: "[Secret]");
    }

    [Fact]
    public async Task An_import_is_found_until_it_is_undone()
    {
        await database.ImportAsync(Importing.Readme);
        Assert.Equal("On [Ships]", await database.OwnerFindsAsync("ships"));
        Assert.Equal("On [Ships]", await database.VisitorFindsAsync("ships lee"));

        await using (var db = database.Open())
        {
            var plan = await new PlanUndo(db).RunAsync(await db.ImportBatches.MaxAsync(b => b.Id), default);
            await new UndoImport(db, new RestoreEntry(db), database.Clock).RunAsync(plan!, default);
        }

        Assert.Equal("", await database.OwnerFindsAsync("ships"));
        Assert.Equal("", await database.VisitorFindsAsync("ships"));
    }

    [Fact]
    public async Task Only_the_owner_finds_what_is_on_no_public_page()
    {
        await database.EditAsync(db =>
        {
            var paper = new Paper
            {
                Slug = "p",
                Title = "Paper",
                Notes = LocalizedText.Of("en", "Readable."),
                PrivateNotes = LocalizedText.Of("en", "secret").With("fr", "secret"),
                Extra = { ["file"] = "secret" },
                SourceText = "secret",
                Annotation = LocalizedText.Of("en", "secret"),
            };
            var own = new Paper
            {
                Slug = "o",
                Title = "Own",
                Notes = LocalizedText.Of("en", "secret"),
                IsOwn = true,
            };
            paper.Publish(null);
            own.Publish(null);
            db.AddRange(
                paper,
                own,
                new ReadingSection { Slug = "s", Title = LocalizedText.Of("en", "Secret section") },
                new Profile { Name = LocalizedText.Of("en", "Mira"), OtherNames = ["Secret"] }
            );
            return Task.CompletedTask;
        });

        Assert.Equal(4, (await database.OwnerFindsAsync("secret")).Split(" · ").Length);
        Assert.Equal("", await database.VisitorFindsAsync("secret"));
        Assert.Equal("Paper", await database.VisitorFindsAsync("readable"));
        Assert.DoesNotContain("secret", await VisitorsTableAsync(), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_text_in_a_language_the_site_no_longer_speaks_is_not_found()
    {
        var essay = Searching.Essay("a", "Title");
        essay.Title = essay.Title.With("fr", "Secret");
        essay.Publish(null);
        await database.EditAsync(async db => await db.AddAsync(essay));

        Assert.Equal("", await database.VisitorFindsAsync("secret"));
        Assert.Equal("[Title]", await database.VisitorFindsAsync("title"));
        Assert.Equal("[Secret]", await database.OwnerFindsAsync("secret"));
    }

    [Fact]
    public async Task A_changed_author_of_a_paper_is_found_and_the_former_is_not()
    {
        var paper = new Paper
        {
            Slug = "p",
            Title = "Paper",
            Authors = [new() { Family = "Secret" }],
        };
        paper.Publish(null);
        await database.EditAsync(async db => await db.AddAsync(paper));
        await AssertFoundAsync(visitor: "Paper", owner: "Paper");

        await database.EditAsync(async db => (await db.Papers.Whole().SingleAsync()).Authors[0].Family = "Open");

        await AssertFoundAsync(visitor: "", owner: "");
        Assert.Equal("Paper", await database.VisitorFindsAsync("open"));
    }

    [Fact]
    public async Task A_save_that_fails_leaves_the_index_as_it_was()
    {
        await database.EditAsync(async db => await db.AddAsync(Searching.Essay("a", "Old")));

        await using (var db = database.Open())
        {
            db.AddRange(Searching.Essay("b", "Secret"), Searching.Essay("a", "Secret"));
            await Assert.ThrowsAsync<DbUpdateException>(() => db.SaveChangesAsync());
            db.ChangeTracker.Clear();
            db.Add(Searching.Essay("c", "New"));
            await db.SaveChangesAsync();
        }

        await AssertFoundAsync(visitor: "", owner: "");
        Assert.Equal("[New]", await database.OwnerFindsAsync("new"));
    }

    private async Task AssertFoundAsync(string visitor, string owner)
    {
        Assert.Equal(visitor, await database.VisitorFindsAsync("secret"));
        Assert.Equal(owner, await database.OwnerFindsAsync("secret"));
        if (visitor.Length == 0 && owner.Length == 0)
            Assert.DoesNotContain("secret", await VisitorsTableAsync(), StringComparison.OrdinalIgnoreCase);
    }

    private Task EditAsync(Action<Essay> edit) => database.EditAsync(async db => edit(await db.Essays.SingleAsync()));

    private async Task<string> VisitorsTableAsync()
    {
        await using var db = database.Open();
        var rows = db.Database.SqlQueryRaw<string>(
            "SELECT title || names || text || record AS Value FROM SearchOfVisitors"
        );
        return string.Join('\n', await rows.ToListAsync());
    }
}
