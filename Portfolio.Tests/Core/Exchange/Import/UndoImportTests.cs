using Microsoft.EntityFrameworkCore;
using Portfolio.Core.Exchange.Import;
using Portfolio.Core.History;
using Portfolio.Core.Languages;
using Portfolio.Core.Papers;
using Portfolio.Core.Profiles;
using Portfolio.Core.Storage;
using Portfolio.Tests.Support;

namespace Portfolio.Tests.Core.Exchange.Import;

/// <summary>Taking an import back, and doing it again.</summary>
public sealed class UndoImportTests : IAsyncLifetime
{
    private readonly TestDatabase database = new();

    public async Task InitializeAsync()
    {
        await database.InitializeAsync();
        await database.FillAsync(withSample: false);
    }

    public Task DisposeAsync() => database.DisposeAsync();

    [Fact]
    public async Task Undone_import_leaves_the_site_as_it_was()
    {
        var before = await StateAsync();
        await database.ImportAsync(Importing.Readme);

        await UndoAsync();

        Assert.Equal(before, await StateAsync());
        await using var db = database.Open();
        Assert.Equal(database.Clock.GetUtcNow(), (await db.ImportBatches.SingleAsync()).UndoneAt);
    }

    [Fact]
    public async Task What_was_edited_since_stays_and_keeps_its_section()
    {
        await database.ImportAsync(Importing.Readme);
        await EditPaperAsync("On Rivers", p => p.Rating = 9);

        var plan = await UndoAsync();

        await using var db = database.Open();
        var paper = await db.Papers.Include(p => p.Section).SingleAsync();
        Assert.Equal(("On Rivers", 9, "Survey"), (paper.Title, paper.Rating, paper.Section!.Label));
        Assert.Equal([UndoAction.Stay, UndoAction.StayInUse], plan.Staying.Select(e => e.Does).Order());
    }

    [Fact]
    public async Task Entry_that_was_deleted_since_does_not_stand_in_the_way()
    {
        await database.ImportAsync(Importing.Readme);
        await database.EditAsync(async db => db.Remove(await db.Papers.SingleAsync(p => p.Title == "On Seas")));

        var plan = await UndoAsync();

        Assert.Empty(plan.Staying);
        await using var db = database.Open();
        Assert.Empty(await db.Papers.ToListAsync());
    }

    [Fact]
    public async Task Entry_that_the_import_changed_becomes_what_it_was()
    {
        await database.ImportAsync(Importing.Readme);
        await database.ImportAsync(
            Importing.Readme.Replace("drawing the coast", "drawing the *whole* coast", StringComparison.Ordinal)
        );
        var second = await LastBatchAsync();

        await UndoAsync(second);

        await using var db = database.Open();
        Assert.Contains("drawing the coast", await db.Focus.Select(f => f.Text.ToString()).ToListAsync());
        Assert.Equal(3, await db.Papers.CountAsync());
    }

    [Fact]
    public async Task Profile_keeps_what_the_owner_wrote_since_and_loses_what_came_in()
    {
        await database.ImportAsync(Importing.Readme);
        await database.EditAsync(async db =>
            (await db.Profiles.Whole().SingleAsync()).Subtitle = LocalizedText.Of("en", "I write too.")
        );

        await UndoAsync();

        await using var db = database.Open();
        var profile = await db.Profiles.SingleAsync();
        Assert.Equal("I write too.", profile.Subtitle["en"]);
        Assert.True(profile.Bio.IsEmpty);
        Assert.True(profile.Name.IsEmpty);
    }

    [Fact]
    public async Task Undoing_can_be_undone_and_then_undone_again()
    {
        await database.ImportAsync(Importing.Readme);
        var imported = await StateAsync();
        await UndoAsync();

        Assert.True(await RedoAsync());
        Assert.Equal(imported, await StateAsync());
        Assert.False(await RedoAsync());

        var plan = await UndoAsync();
        Assert.Empty(plan.Staying);
    }

    [Fact]
    public async Task Undone_source_can_be_imported_anew()
    {
        await database.ImportAsync(Importing.Readme);
        await UndoAsync();

        var plan = await database.ImportAsync(Importing.Readme);

        Assert.Equal(0, plan.Skipped);
        await using var db = database.Open();
        Assert.Equal(3, await db.Papers.CountAsync());
    }

    [Fact]
    public async Task Batch_is_undone_once()
    {
        await database.ImportAsync(Importing.Readme);
        await UndoAsync();

        await using var db = database.Open();
        Assert.Null(await new PlanUndo(db).RunAsync(await LastBatchAsync(), default));
        Assert.Equal(
            [AuditAction.Imported, AuditAction.Undone],
            await db.AuditEvents.Where(e => e.Noun == nameof(ImportBatch)).Select(e => e.Action).ToListAsync()
        );
    }

    private async Task<UndoPlan> UndoAsync(int? batch = null)
    {
        await using var db = database.Open();
        var plan = await new PlanUndo(db).RunAsync(batch ?? await LastBatchAsync(), default);
        await new UndoImport(db, new RestoreEntry(db), database.Clock).RunAsync(plan!, default);
        return plan!;
    }

    private async Task<bool> RedoAsync()
    {
        await using var db = database.Open();
        var undo = new UndoImport(db, new RestoreEntry(db), database.Clock);
        return await undo.RedoAsync(await LastBatchAsync(), default);
    }

    private async Task<int> LastBatchAsync()
    {
        await using var db = database.Open();
        return await db.ImportBatches.MaxAsync(b => b.Id);
    }

    private Task EditPaperAsync(string title, Action<Paper> edit) =>
        database.EditAsync(async db => edit(await db.Papers.SingleAsync(p => p.Title == title)));

    // Everything the site says, without keys and times.
    private async Task<string> StateAsync()
    {
        await using var db = database.Open();
        var profile = await db.Profiles.Whole().AsNoTracking().SingleAsync();
        var papers = await db.Papers.Whole().AsNoTracking().OrderBy(p => p.Title).ToListAsync();
        var focus = await db.Focus.AsNoTracking().OrderBy(f => f.Position).ToListAsync();
        return string.Join(
            '\n',
            papers
                .Select(p =>
                    $"{p.Title} {p.Slug} {p.Section?.Slug} {p.State} {p.Status} {string.Join(',', p.Authors.Select(a => a.Family))}"
                )
                .Concat(focus.Select(f => f.Text.ToJson()))
                .Append(profile.Name.ToJson() + profile.Bio.ToJson())
                .Append(string.Join(',', profile.HomeBlocks.Select(b => b.Kind)))
        );
    }
}
