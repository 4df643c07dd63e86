using Microsoft.EntityFrameworkCore;
using Portfolio.Core.Exchange.Import;
using Portfolio.Core.History;
using Portfolio.Core.Languages;
using Portfolio.Core.Profiles;
using Portfolio.Tests.Support;

namespace Portfolio.Tests.Core.Exchange.Import;

/// <summary>The one profile that several sources speak of.</summary>
public sealed class ImportProfileTests : IAsyncLifetime
{
    private const string ReadmeBio = "I'm Mei Lin 林梅, and I read.";

    private readonly TestDatabase database = new();

    public Task InitializeAsync() => database.InitializeAsync();

    public Task DisposeAsync() => database.DisposeAsync();

    [Theory]
    [InlineData(true, true)]
    [InlineData(true, false)]
    [InlineData(false, true)]
    [InlineData(false, false)]
    public async Task Two_sources_make_one_profile_in_either_order_on_an_empty_site_or_the_sample(
        bool aboutFirst,
        bool sample
    )
    {
        await database.FillAsync(sample);
        string[] sources = [Importing.About, Importing.Readme];

        foreach (var source in aboutFirst ? sources : sources.Reverse())
            await database.ImportAsync(source);

        var profile = await ProfileAsync();
        Assert.Equal(("Mei Lin", "林梅"), (profile.Name["en"], profile.Name["zh-Hans"]));
        Assert.Equal(["en"], profile.Bio.Languages);
        string[] bio = ["I draw coasts.", ReadmeBio];
        Assert.Equal(string.Join("\n\n", aboutFirst ? bio : bio.Reverse()), profile.Bio["en"]);
        Assert.Equal(["en"], profile.Subtitle.Languages);
        Assert.Equal("Student of maps", profile.Subtitle["en"]);
        Assert.True(profile.OpenTo.IsEmpty);
        Assert.Equal((PhotoSide.Left, true), (profile.PhotoSide, profile.PhotoCircular));
        var blocks = profile.HomeBlocks.Select(b => b.Kind).ToList();
        Assert.Equal(
            aboutFirst
                ? [HomeBlockKind.Work, HomeBlockKind.SelectedPapers, HomeBlockKind.Focus]
                : [HomeBlockKind.Focus, HomeBlockKind.Work, HomeBlockKind.SelectedPapers],
            blocks
        );
        Assert.Equal(3, profile.HomeBlocks.Select(b => b.Position).Distinct().Count());
    }

    [Fact]
    public async Task Profile_that_the_owner_wrote_is_kept_and_only_filled()
    {
        await database.FillAsync(withSample: true);
        await database.EditAsync(async db =>
        {
            var profile = await db.Profiles.Whole().SingleAsync();
            profile.Name = LocalizedText.Of("en", "Mine");
            profile.Bio = LocalizedText.Of("en", "My words.");
        });

        await database.ImportAsync(Importing.Readme);

        var profile = await ProfileAsync();
        Assert.Equal(("Mine", "林梅"), (profile.Name["en"], profile.Name["zh-Hans"]));
        Assert.Equal("My words.\n\n" + ReadmeBio, profile.Bio["en"]);
        Assert.StartsWith("Fifth-year", profile.Subtitle["en"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Changed_source_takes_the_place_of_what_it_said_and_leaves_what_another_said()
    {
        await database.FillAsync(withSample: false);
        await database.ImportAsync(Importing.About);
        await database.ImportAsync(Importing.Readme);

        var plan = await database.ImportAsync(
            Importing
                .About.Replace("I draw coasts.", "I draw seas.", StringComparison.Ordinal)
                .Replace("Student of maps", "Maker of maps", StringComparison.Ordinal)
                .Replace("selected_papers: true", "news: true", StringComparison.Ordinal)
        );

        Assert.Equal(1, plan.Imported);
        var profile = await ProfileAsync();
        Assert.Equal("I draw seas.\n\n" + ReadmeBio, profile.Bio["en"]);
        Assert.Equal(("Maker of maps", "Mei Lin"), (profile.Subtitle["en"], profile.Name["en"]));
        Assert.Equal(
            [HomeBlockKind.Work, HomeBlockKind.Focus, HomeBlockKind.News],
            profile.HomeBlocks.Select(b => b.Kind)
        );
        await using var db = database.Open();
        Assert.Equal(3, await db.Revisions.CountAsync(r => r.EntryKey == profile.Key && r.Kind == RevisionKind.Import));
        Assert.Equal(3, await db.Set<ImportedEntry>().CountAsync(e => e.EntryKey == profile.Key));
        Assert.Equal(0, (await database.ImportAsync(Importing.Readme)).Imported);
    }

    [Fact]
    public async Task What_a_source_no_longer_says_goes()
    {
        await database.FillAsync(withSample: false);
        await database.ImportAsync(Importing.Readme);
        await database.ImportAsync(Importing.About);

        await database.ImportAsync(
            Importing
                .About.Replace("I draw coasts.", "", StringComparison.Ordinal)
                .Replace("subtitle: Student of maps\n", "", StringComparison.Ordinal)
        );

        var profile = await ProfileAsync();
        Assert.Equal(ReadmeBio, profile.Bio["en"]);
        Assert.True(profile.Subtitle.IsEmpty);
    }

    [Fact]
    public async Task Profile_edited_after_two_imports_stays_and_the_plan_says_so_each_time()
    {
        await database.FillAsync(withSample: false);
        await database.ImportAsync(Importing.About);
        await database.ImportAsync(Importing.Readme);
        await database.EditAsync(async db => (await db.Profiles.SingleAsync()).Bio = LocalizedText.Of("en", "Mine."));
        var changed = Importing.About.Replace("coasts", "seas", StringComparison.Ordinal);

        foreach (var plan in new[] { await database.ImportAsync(changed), await database.ImportAsync(changed) })
        {
            var profile = plan.Entries.Single(e => e.Draft is Profile);
            Assert.Equal(PlannedAction.Skip, profile.Action);
            Assert.Contains("edited on the site", profile.Reason!.ToString(), StringComparison.Ordinal);
        }
        Assert.Equal("Mine.", (await ProfileAsync()).Bio["en"]);
    }

    private async Task<Profile> ProfileAsync()
    {
        await using var db = database.Open();
        return await db.Profiles.Whole().AsNoTracking().SingleAsync();
    }
}
