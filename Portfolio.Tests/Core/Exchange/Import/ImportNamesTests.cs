using Microsoft.EntityFrameworkCore;
using Portfolio.Core.Essays;
using Portfolio.Core.Exchange.Import;
using Portfolio.Core.Languages;
using Portfolio.Core.Papers;
using Portfolio.Core.Work;
using Portfolio.Tests.Support;

namespace Portfolio.Tests.Core.Exchange.Import;

/// <summary>What comes in meets what is there: names that are taken, sections and works that are the same.</summary>
public sealed class ImportNamesTests : IAsyncLifetime
{
    private readonly TestDatabase database = new();

    public async Task InitializeAsync()
    {
        await database.InitializeAsync();
        await database.FillAsync(withSample: false);
    }

    public Task DisposeAsync() => database.DisposeAsync();

    [Fact]
    public async Task Slug_and_citation_key_that_are_taken_get_a_number()
    {
        await database.EditAsync(db =>
        {
            db.Add(new Essay { Slug = "research-interest" });
            db.Add(new WorkEntry { Slug = "map-lab", Position = 4 });
            db.Add(
                new Paper
                {
                    Slug = "annlee2019aships",
                    CitationKey = "annlee2019aships",
                    Title = "Quite Another",
                }
            );
            return Task.CompletedTask;
        });

        await database.ImportAsync(Importing.About);
        await database.ImportAsync(Importing.Readme);

        await using var db = database.Open();
        Assert.NotNull(await db.Essays.SingleAsync(e => e.Slug == "research-interest-2"));
        Assert.Equal([4, 5, 6], await db.Work.OrderBy(w => w.Position).Select(w => w.Position).ToListAsync());
        Assert.NotNull(await db.Work.SingleAsync(w => w.Slug == "map-lab-2"));
        var ships = await db.Papers.SingleAsync(p => p.Title == "On Ships");
        Assert.Equal(("annlee2019aships-2", "annlee2019aships-2"), (ships.Slug, ships.CitationKey));
    }

    [Fact]
    public async Task Sections_of_one_slug_are_joined()
    {
        await database.EditAsync(db =>
        {
            db.Add(new ReadingSection { Slug = "survey", Title = LocalizedText.Of("en", "Mine") });
            return Task.CompletedTask;
        });

        var plan = await database.ImportAsync(Importing.Readme);

        var section = plan.Entries.Single(e => e.SourceKey == "section/survey");
        Assert.Equal((PlannedAction.Skip, "The section is there already."), (section.Action, section.Reason?.English));
        Assert.Equal((6, 1, 7), (plan.Imported, plan.Skipped, plan.Found));
        await using var db = database.Open();
        Assert.Equal(["Mine", "Other"], await TitlesAsync(db.ReadingSections.OrderBy(s => s.Position)));
        Assert.Equal(2, await db.Papers.CountAsync(p => p.Section!.Slug == "survey"));
    }

    [Theory]
    [InlineData("By its DOI", "10.1000/1", null)]
    [InlineData("on rivers!", "", null)]
    [InlineData("On Rivers", "", 2019)]
    public async Task Paper_of_the_owner_is_not_added_a_second_time(string title, string doi, int? year)
    {
        var issued = year is { } known ? Portfolio.Core.Dates.PartialDate.Of(known) : null;
        await database.EditAsync(db =>
        {
            var own = new Paper
            {
                Slug = "own",
                Title = title,
                Doi = doi,
                Issued = issued,
                IsOwn = true,
            };
            db.Add(own);
            return Task.CompletedTask;
        });

        var plan = await database.ImportAsync(Importing.Readme);

        var same = plan.Entries.Single(e => e.Action == PlannedAction.Skip);
        Assert.Equal("The same work is in the list already.", same.Reason!.English);
        await using var db = database.Open();
        Assert.Equal(3, await db.Papers.CountAsync());
        Assert.Equal(
            (title, 1),
            await db.Papers.Where(p => p.Slug == "own").Select(p => ValueTuple.Create(p.Title, p.Version)).SingleAsync()
        );
    }

    [Fact]
    public async Task Work_of_another_year_is_another_work()
    {
        await database.EditAsync(db =>
        {
            db.Add(
                new Paper
                {
                    Slug = "old",
                    Title = "On Rivers",
                    Issued = Portfolio.Core.Dates.PartialDate.Of(1990),
                }
            );
            return Task.CompletedTask;
        });

        var plan = await database.ImportAsync(Importing.Readme);

        Assert.Equal((7, 0), (plan.Imported, plan.Skipped));
    }

    [Theory]
    [InlineData("#")]
    [InlineData("")]
    public async Task Column_without_a_name_is_kept_by_its_number(string header)
    {
        await database.ImportAsync($"# Have read\n\n|{header} | Title |\n|-|-|\n| 7 | On Ice |\n");

        await using var db = database.Open();
        var paper = await db.Papers.SingleAsync(p => p.Title == "On Ice");
        Assert.Equal("7", paper.Extra["column 1"]);
    }

    [Fact]
    public async Task Everything_found_is_imported_skipped_or_left_out()
    {
        var plan = await database.ImportAsync(
            Importing.Readme + "\n\n- (2021)On Seas\n- [up](#top)\n\n```\ncode\n```\n"
        );

        Assert.Equal(plan.Found, plan.Imported + plan.Skipped + plan.Rejected.Count);
        Assert.Equal((7, 0, 3), (plan.Imported, plan.Skipped, plan.Rejected.Count));
    }

    private static async Task<List<string?>> TitlesAsync(IQueryable<ReadingSection> sections) =>
        [.. (await sections.ToListAsync()).Select(s => s.Title["en"])];
}
