using Microsoft.EntityFrameworkCore;
using Portfolio.Core.Essays;
using Portfolio.Core.History;
using Portfolio.Core.Languages;
using Portfolio.Core.Papers;
using Portfolio.Core.Storage;
using Portfolio.Tests.Support;

namespace Portfolio.Tests.Core.Storage;

public sealed class HistoryTests : IAsyncLifetime
{
    private readonly TestDatabase database = new();

    public Task InitializeAsync() => database.InitializeAsync();

    public Task DisposeAsync() => database.DisposeAsync();

    [Fact]
    public async Task New_entry_has_version_one_and_no_revision()
    {
        var essay = await SavedEssayAsync("First words");

        await using var db = database.Open();
        Assert.Equal(1, (await db.Essays.SingleAsync()).Version);
        Assert.Empty(await db.Revisions.ToListAsync());
        Assert.Equal(AuditAction.Created, (await db.AuditEvents.SingleAsync(e => e.EntryKey == essay.Key)).Action);
    }

    [Fact]
    public async Task Each_edit_keeps_the_state_before_it()
    {
        var essay = await SavedEssayAsync("First words");

        await EditAsync(essay.Id, e => e.Body = LocalizedText.Of("en", "Second words"));
        database.Clock.Now += HistoryInterceptor.AsOne;
        await EditAsync(essay.Id, e => e.Body = LocalizedText.Of("en", "Third words"));

        await using var db = database.Open();
        var revisions = await db.Revisions.OrderBy(r => r.Id).ToListAsync();
        Assert.Equal([1, 2], revisions.Select(r => r.EntryVersion));
        Assert.Contains("First words", revisions[0].Text, StringComparison.Ordinal);
        Assert.Contains("Second words", revisions[1].Text, StringComparison.Ordinal);
        Assert.Equal(3, (await db.Essays.SingleAsync()).Version);
    }

    [Fact]
    public async Task Edits_within_ten_minutes_are_one_and_publishing_is_its_own()
    {
        var essay = await SavedEssayAsync("First words");
        foreach (var words in new[] { "Second", "Third", "Fourth" })
        {
            await EditAsync(essay.Id, e => e.Body = LocalizedText.Of("en", words));
            database.Clock.Now += TimeSpan.FromMinutes(4);
        }
        await EditAsync(essay.Id, e => e.Publish(null));
        await EditAsync(essay.Id, e => e.Body = LocalizedText.Of("en", "Fifth"));

        await using var db = database.Open();
        var revisions = await db.Revisions.OrderBy(r => r.Id).ToListAsync();
        Assert.Equal([1, 4], revisions.Select(r => r.EntryVersion));
        Assert.Contains("First words", revisions[0].Text, StringComparison.Ordinal);
        Assert.Contains("Fourth", revisions[1].Text, StringComparison.Ordinal);
        Assert.Equal(6, (await db.Essays.SingleAsync()).Version);
    }

    [Fact]
    public async Task What_was_typed_and_dropped_does_not_stand_for_the_state_before_an_edit()
    {
        var essay = await SavedEssayAsync("First words");
        await using (var db = database.Open())
        {
            db.Add(
                new Revision
                {
                    EntryKey = essay.Key,
                    Noun = nameof(Essay),
                    EntryVersion = 1,
                    Kind = RevisionKind.Saved,
                    Format = 1,
                    Text = "dropped",
                    At = database.Clock.Now,
                }
            );
            await db.SaveChangesAsync();
        }

        await EditAsync(essay.Id, e => e.Body = LocalizedText.Of("en", "Second words"));

        await using var after = database.Open();
        Assert.Contains(
            "First words",
            (await after.Revisions.OrderBy(r => r.Id).LastAsync()).Text,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Changed_author_changes_the_paper()
    {
        var paper = new Paper
        {
            Title = "A paper",
            Slug = "a-paper",
            CitationKey = "a",
            Authors = { new() { Family = "Zhang" } },
        };
        await SaveAsync(paper);

        await using (var db = database.Open())
        {
            var loaded = await db.Papers.Whole().SingleAsync();
            loaded.Authors[0].Family = "Zhao";
            await db.SaveChangesAsync();
        }

        await using var after = database.Open();
        Assert.Equal(2, (await after.Papers.SingleAsync()).Version);
        Assert.Single(await after.Revisions.ToListAsync());
    }

    [Fact]
    public async Task Removed_author_and_new_papers_with_authors_find_their_wholes()
    {
        Paper Make(string key) =>
            new()
            {
                Title = key,
                Slug = key,
                CitationKey = key,
                Authors =
                {
                    new() { Family = "A" },
                    new() { Family = "B" },
                },
            };
        await SaveAsync(Make("one"), Make("two"));

        await using (var db = database.Open())
        {
            var loaded = await db.Papers.Whole().SingleAsync(p => p.Slug == "one");
            loaded.Authors.RemoveAt(0);
            db.Add(Make("three"));
            await db.SaveChangesAsync();
        }

        await using var after = database.Open();
        Assert.Equal([2, 1, 1], await after.Papers.OrderBy(p => p.Id).Select(p => p.Version).ToListAsync());
        Assert.Equal(5, await after.Set<PaperAuthor>().CountAsync());
    }

    [Fact]
    public async Task Stale_version_is_refused_and_leaves_no_revision_behind()
    {
        var essay = await SavedEssayAsync("First words");
        await EditAsync(essay.Id, e => e.Featured = true);

        await using var db = database.Open();
        var stale = await db.Essays.SingleAsync();
        db.Entry(stale).Property(e => e.Version).OriginalValue = 1;
        stale.Body = LocalizedText.Of("en", "Written over somebody's edit");
        await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => db.SaveChangesAsync());

        db.Entry(stale).State = EntityState.Detached;
        await db.SaveChangesAsync();
        Assert.Single(await db.Revisions.ToListAsync());
        Assert.DoesNotContain(
            "over",
            (await db.Essays.AsNoTracking().SingleAsync()).Body["en"],
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Deleted_entry_is_kept_as_a_revision_and_its_address_is_remembered()
    {
        var essay = await SavedEssayAsync("Last words", published: true);

        await using (var db = database.Open())
        {
            db.Remove(await db.Essays.SingleAsync());
            await db.SaveChangesAsync();
        }

        await using var after = database.Open();
        Assert.Equal(RevisionKind.Deleted, (await after.Revisions.SingleAsync()).Kind);
        Assert.Equal(
            essay.Key,
            (await after.Redirects.SingleAsync(r => r.Noun == nameof(Essay) && r.Slug == "words")).EntryKey
        );
    }

    [Fact]
    public async Task Slug_of_a_draft_leaves_no_redirect()
    {
        var essay = await SavedEssayAsync("Words");

        await EditAsync(essay.Id, e => e.Slug = "other");

        await using var db = database.Open();
        Assert.Empty(await db.Redirects.ToListAsync());
    }

    [Fact]
    public async Task Saving_without_history_is_refused()
    {
        await using var db = database.Open();

        db.Add(new Essay { Slug = "x" });

        Assert.Throws<InvalidOperationException>(() => db.SaveChanges());
    }

    [Fact]
    public async Task Instants_are_ordered_and_compared_by_the_database()
    {
        await using var db = database.Open();
        foreach (var day in new[] { 2, 1, 3 })
        {
            var essay = new Essay { Slug = $"day-{day}" };
            essay.Publish(new DateTimeOffset(2026, 1, day, 0, 0, 0, TimeSpan.FromHours(8)));
            db.Add(essay);
        }
        await db.SaveChangesAsync();

        var until = new DateTimeOffset(2026, 1, 2, 0, 0, 0, TimeSpan.FromHours(8));
        var found = await db
            .Essays.Where(e => e.PublishedAt <= until)
            .OrderByDescending(e => e.PublishedAt)
            .Select(e => e.Slug)
            .ToListAsync();
        Assert.Equal(["day-2", "day-1"], found);
    }

    private async Task<Essay> SavedEssayAsync(string body, bool published = false)
    {
        var essay = new Essay
        {
            Slug = "words",
            Title = LocalizedText.Of("en", "Words"),
            Body = LocalizedText.Of("en", body),
        };
        if (published)
            essay.Publish(database.Clock.Now);
        await SaveAsync(essay);
        return essay;
    }

    private async Task SaveAsync(params object[] entries)
    {
        await using var db = database.Open();
        db.AddRange(entries);
        await db.SaveChangesAsync();
    }

    private async Task EditAsync(int id, Action<Essay> edit)
    {
        await using var db = database.Open();
        edit(await db.Essays.SingleAsync(e => e.Id == id));
        await db.SaveChangesAsync();
    }
}
