using Microsoft.EntityFrameworkCore;
using Portfolio.Core.History;
using Portfolio.Core.Publishing;
using Portfolio.Tests.Core.Exchange.Import;
using Portfolio.Tests.Support;

namespace Portfolio.Tests.Core.Sample;

/// <summary>What a new site is given, and that it is given once.</summary>
public sealed class FirstStartTests : IAsyncLifetime
{
    private readonly TestDatabase database = new();

    public Task InitializeAsync() => database.InitializeAsync();

    public Task DisposeAsync() => database.DisposeAsync();

    [Fact]
    public async Task Sample_is_one_batch_and_is_loaded_once()
    {
        await database.FillAsync(withSample: true);
        await database.FillAsync(withSample: true);

        await using var db = database.Open();
        var batch = await db.ImportBatches.Include(b => b.Entries).SingleAsync();
        Assert.Equal((ImportBatch.SampleKind, null), (batch.Kind, batch.SourceBytes));
        Assert.Equal(
            SampleFiles.All<Entry>().Select(e => e.Key).Order(),
            batch.Entries.Select(e => e.EntryKey).Order()
        );
        Assert.All(batch.Entries, e => Assert.Equal((true, 1), (e.Added, e.VersionAtImport)));
        Assert.Equal(24, await db.Papers.CountAsync(p => p.Section != null));
    }

    [Fact]
    public async Task Site_without_the_sample_has_an_empty_profile_and_two_languages()
    {
        await database.FillAsync(withSample: false);
        await database.FillAsync(withSample: true);

        await using var db = database.Open();
        Assert.True((await db.Profiles.SingleAsync()).Name.IsEmpty);
        var settings = await db.Settings.Include(s => s.Languages).SingleAsync();
        Assert.Equal(("UTC", null), (settings.TimeZone, settings.PublicUrl));
        Assert.Equal(["en", "zh-Hans"], settings.Languages.OrderBy(l => l.Position).Select(l => l.Tag));
        Assert.Equal(0, await db.ImportBatches.CountAsync());
        Assert.Equal(0, await db.Essays.CountAsync());
    }

    [Fact]
    public async Task Owner_papers_come_in_beside_a_sample_that_nobody_touched()
    {
        await database.FillAsync(withSample: true);

        var plan = await database.ImportAsync("# Have read\n\n|LLMs|\n|-|\n|(2017)Attention Is All You Need|\n");

        Assert.Equal((1, 1), (plan.Imported, plan.Skipped));
        await using var db = database.Open();
        Assert.Equal(25, await db.Papers.CountAsync());
    }
}
