using Microsoft.EntityFrameworkCore;
using Portfolio.Core.Exchange.Import;
using Portfolio.Core.History;
using Portfolio.Core.Languages;
using Portfolio.Core.Papers;
using Portfolio.Core.Publishing;
using Portfolio.Core.Work;
using Portfolio.Tests.Support;

namespace Portfolio.Tests.Core.Exchange.Import;

/// <summary>A source that was imported before: what becomes of the entries it brought.</summary>
public sealed class ImportAgainTests : IAsyncLifetime
{
    private readonly TestDatabase database = new();

    public async Task InitializeAsync()
    {
        await database.InitializeAsync();
        await database.FillAsync(withSample: false);
    }

    public Task DisposeAsync() => database.DisposeAsync();

    [Theory]
    [InlineData(Importing.About, 4)]
    [InlineData(Importing.Readme, 7)]
    public async Task Same_file_again_adds_nothing_and_makes_no_batch(string source, int entries)
    {
        var first = await database.ImportAsync(source);
        var before = await EverythingAsync();

        var again = await database.PlanAsync(source);
        var batch = await database.ApplyAsync(again);

        Assert.Equal((entries, 0, 0), (first.Imported, first.Skipped, first.Rejected.Count));
        Assert.Equal((0, entries, entries), (again.Imported, again.Skipped, again.Found));
        Assert.Null(batch);
        Assert.Equal(before, await EverythingAsync());
    }

    [Fact]
    public async Task Batch_keeps_the_source_as_it_was()
    {
        var plan = await database.ImportAsync("\uFEFF" + Importing.About.ReplaceLineEndings("\r\n"));

        await using var db = database.Open();
        var batch = await db.ImportBatches.Include(b => b.Entries).SingleAsync();
        Assert.Equal(
            "\uFEFF" + Importing.About.ReplaceLineEndings("\r\n"),
            System.Text.Encoding.UTF8.GetString(batch.SourceBytes!)
        );
        Assert.Equal(("al-folio", "source.md", plan.SourceHash), (batch.Kind, batch.Source, batch.SourceHash));
        Assert.Equal(database.Clock.Now, batch.At);
        Assert.Equal([false, true, true, true], batch.Entries.OrderBy(e => e.Id).Select(e => e.Added));
    }

    [Fact]
    public async Task Plan_stands_in_the_order_of_the_source()
    {
        var first = await database.PlanAsync(Importing.Readme);
        var again = await database.PlanAsync(Importing.Readme);

        Assert.Equal(first.Entries.Select(e => e.Line).Order(), first.Entries.Select(e => e.Line));
        Assert.Equal(first.Entries.Select(e => e.SourceKey), again.Entries.Select(e => e.SourceKey));
        Assert.Equal(first.Entries.Select(e => e.SourceHash), again.Entries.Select(e => e.SourceHash));
    }

    [Fact]
    public async Task Changed_source_changes_an_entry_that_nobody_edited()
    {
        await database.ImportAsync(Importing.About);

        var plan = await database.PlanAsync(
            Importing.About.Replace("Drew a river.", "Drew two.", StringComparison.Ordinal)
        );
        var batch = await database.ApplyAsync(plan);

        Assert.Equal((1, 3), (plan.Imported, plan.Skipped));
        await using var db = database.Open();
        var work = await db.Work.SingleAsync(w => w.Slug == "map-lab");
        Assert.Equal(("Drew two.", 2, PublicationState.Published), (work.Summary["en"], work.Version, work.State));
        var revision = await db.Revisions.SingleAsync(r => r.EntryKey == work.Key);
        Assert.Equal((RevisionKind.Import, batch!.Key, 1), (revision.Kind, revision.BatchKey, revision.EntryVersion));
        Assert.Contains("Drew a river.", revision.Text, StringComparison.Ordinal);
        Assert.Equal([(nameof(WorkEntry), 2, false)], batch.Entries.Select(e => (e.Noun, e.VersionAtImport, e.Added)));
    }

    [Fact]
    public async Task Entry_that_was_edited_on_the_site_stays()
    {
        await database.ImportAsync(Importing.About);
        await database.EditAsync(async db =>
            (await db.Work.SingleAsync(w => w.Slug == "map-lab")).Summary = LocalizedText.Of("en", "Mine.")
        );

        var plan = await database.ImportAsync(
            Importing.About.Replace("Drew a river.", "Drew two.", StringComparison.Ordinal)
        );

        var skipped = plan.Entries.Single(e => e.SourceKey == "work/map-lab");
        Assert.Equal(PlannedAction.Skip, skipped.Action);
        Assert.Contains("edited on the site", skipped.Reason!.ToString(), StringComparison.Ordinal);
        await using var db = database.Open();
        Assert.Equal("Mine.", (await db.Work.SingleAsync(w => w.Slug == "map-lab")).Summary["en"]);
    }

    [Fact]
    public async Task What_the_owner_took_back_or_renamed_is_neither_published_nor_named_again()
    {
        await database.ImportAsync(Importing.Readme);
        await database.ImportAsync(
            Importing.Readme.Replace("(2021)On Seas", "[(2021)On Seas](https://s.example)", StringComparison.Ordinal)
        );
        await using var db = database.Open();
        var paper = await db.Papers.Whole().SingleAsync(p => p.Title == "On Seas");
        paper.Unlist();
        paper.Slug = "seas";
        await db.SaveChangesAsync();

        var plan = await database.ImportAsync(Importing.Readme);

        Assert.Equal(0, plan.Imported);
        await using var after = database.Open();
        Assert.Equal(PublicationState.Unlisted, (await after.Papers.SingleAsync(p => p.Slug == "seas")).State);
    }

    [Fact]
    public async Task Deleted_entry_stays_deleted()
    {
        await database.ImportAsync(Importing.About);
        await database.EditAsync(async db => db.Remove(await db.Work.SingleAsync(w => w.Slug == "map-lab")));

        var plan = await database.ImportAsync(
            Importing.About.Replace("Drew a river.", "Drew two.", StringComparison.Ordinal)
        );

        Assert.Equal((0, 4), (plan.Imported, plan.Skipped));
        await using var db = database.Open();
        Assert.Equal(["small-company"], await db.Work.Select(w => w.Slug).ToListAsync());
    }

    [Fact]
    public async Task Deleted_section_does_not_come_back_with_a_new_paper()
    {
        await database.ImportAsync(Importing.Readme);
        await database.EditAsync(async db => db.Remove(await db.ReadingSections.SingleAsync(s => s.Slug == "other")));

        await database.ImportAsync(Importing.Readme + "\n| (2022)On Harbours |\n");

        await using var db = database.Open();
        Assert.Equal(["survey"], await db.ReadingSections.Select(s => s.Slug).ToListAsync());
        Assert.Null((await db.Papers.Include(p => p.Section).SingleAsync(p => p.Title == "On Harbours")).Section);
    }

    [Fact]
    public async Task Changed_line_changes_authors_links_and_what_is_gone_from_it()
    {
        await database.ImportAsync(Importing.Readme);

        var plan = await database.ImportAsync(
            Importing.Readme.Replace(
                "[(2020)On Rivers](https://doi.org/10.1000/1)",
                "[On Rivers](https://r.example/a.pdf)",
                StringComparison.Ordinal
            )
        );

        Assert.Equal(1, plan.Imported);
        await using var db = database.Open();
        var paper = await db.Papers.Whole().SingleAsync(p => p.Title == "On Rivers");
        Assert.Equal((null, "", 2), (paper.Issued, paper.Doi, paper.Version));
        Assert.Equal(["https://r.example/a.pdf"], paper.Links.Select(l => l.Url));
        Assert.Equal("survey", paper.Section!.Slug);
        Assert.Equal(1, await db.Set<PaperLink>().CountAsync());
        var before = await db.Revisions.SingleAsync(r => r.EntryKey == paper.Key);
        Assert.Contains("10.1000/1", before.Text, StringComparison.Ordinal);
    }

    private async Task<string> EverythingAsync()
    {
        await using var db = database.Open();
        var counts = new[]
        {
            await db.Work.CountAsync(),
            await db.Essays.CountAsync(),
            await db.Focus.CountAsync(),
            await db.Papers.CountAsync(),
            await db.ReadingSections.CountAsync(),
            await db.Revisions.CountAsync(),
            await db.AuditEvents.CountAsync(),
            await db.ImportBatches.CountAsync(),
            await db.Profiles.SumAsync(p => p.Version),
        };
        return string.Join(' ', counts);
    }
}
