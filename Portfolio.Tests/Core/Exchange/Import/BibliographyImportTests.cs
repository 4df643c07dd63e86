using System.Text;
using Microsoft.EntityFrameworkCore;
using Portfolio.Core.Dates;
using Portfolio.Core.Exchange.Import;
using Portfolio.Core.Exchange.Import.Bibliographies;
using Portfolio.Core.Languages;
using Portfolio.Core.Papers;
using Portfolio.Core.Profiles;
using Portfolio.Tests.Support;

namespace Portfolio.Tests.Core.Exchange.Import;

/// <summary>Bibliographies that come in as papers, once or as a source that stays the master.</summary>
public sealed class BibliographyImportTests : IAsyncLifetime
{
    private const string Two = """
        @article{lee2019ships,
          title = {On Ships}, author = {Lee, Ann}, journal = {Sea Letters}, year = 2019,
          keywords = {ships, harbours}, readstatus = {skimmed}, ranking = {rank4}, x-shelf = {B 12}
        }
        @book{li2020rivers,
          title = {On Rivers}, author = {Li, Bo and Lin, Mei}, publisher = {Bank Press}, year = 2020,
          keywords = {rivers}
        }
        """;

    private readonly TestDatabase database = new();

    public async Task InitializeAsync()
    {
        await database.InitializeAsync();
        await database.FillAsync(withSample: false);
    }

    public Task DisposeAsync() => database.DisposeAsync();

    [Fact]
    public async Task Every_record_becomes_a_paper_with_all_it_says()
    {
        var plan = await ImportAsync(Two, new(SectionsFrom: SectionsFrom.Keywords));

        Assert.Equal((4, 4, 0), (plan.Found, plan.Imported, plan.Skipped));
        await using var db = database.Open();
        var ships = await db.Papers.Whole().SingleAsync(p => p.CitationKey == "lee2019ships");
        Assert.Equal((ReadingStatus.Skimmed, 8, "ships"), (ships.Status, ships.Rating, ships.Section!.Slug));
        Assert.Equal(["ships", "harbours"], ships.Tags);
        Assert.Equal("B 12", ships.Extra["x-shelf"]);
        Assert.Contains("x-shelf = {B 12}", ships.SourceText, StringComparison.Ordinal);
        Assert.True(ships.IsPublished(database.Clock.Now));
    }

    [Fact]
    public async Task What_the_owner_wrote_is_known_by_the_name()
    {
        await database.EditAsync(async db =>
            (await db.Profiles.SingleAsync()).Name = LocalizedText.Of("en", "Mei Lin")
        );

        await ImportAsync(Two, new(Publish: false));

        await using var db = database.Open();
        Assert.Equal("On Rivers", (await db.Papers.SingleAsync(p => p.IsOwn)).Title);
        Assert.All(await db.Papers.ToListAsync(), p => Assert.False(p.IsReadable(database.Clock.Now)));
    }

    [Fact]
    public async Task The_same_file_again_adds_nothing()
    {
        await ImportAsync(Two, new());
        var again = await ImportAsync(Two, new());

        Assert.Equal((2, 0, 2), (again.Found, again.Imported, again.Skipped));
    }

    [Fact]
    public async Task A_work_that_stands_twice_in_a_file_comes_in_once()
    {
        var plan = await ImportAsync(Two + Two.Replace("lee2019ships", "other", StringComparison.Ordinal), new());

        Assert.Equal((4, 2, 2), (plan.Found, plan.Imported, plan.Skipped));
        Assert.Contains("line 1 ", $"{plan.Entries[2].Reason}", StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_cannot_be_read_is_told_with_its_line_and_the_rest_comes_in()
    {
        var plan = await ImportAsync("@article{broken, title = {Never closed\n\n" + Two, new());

        Assert.Equal(plan.Found, plan.Imported + plan.Skipped + plan.Rejected.Count);
        Assert.Contains(plan.Rejected.Concat(plan.Remarks), told => told.Line == 1);
        Assert.Contains(plan.Entries, e => e.Draft.Label == "On Ships");
        Assert.Contains(plan.Entries, e => e.Draft.Label == "On Rivers");
    }

    [Fact]
    public async Task Linked_source_changes_the_record_and_leaves_what_the_owner_says()
    {
        var source = await LinkAsync();
        await BringAsync(source, Two);
        await database.EditAsync(async db =>
        {
            var paper = await db.Papers.SingleAsync(p => p.CitationKey == "lee2019ships");
            (paper.Status, paper.Rating, paper.Title) = (ReadingStatus.Read, 10, "My own title");
            paper.FinishedOn = PartialDate.Of(2026, 3);
            paper.Notes = LocalizedText.Of("en", "Good.");
            paper.Tags = ["mine"];
        });

        await BringAsync(source, Two.Replace("On Ships", "On All Ships", StringComparison.Ordinal));

        await using var db = database.Open();
        var ships = await db.Papers.Whole().SingleAsync(p => p.CitationKey == "lee2019ships");
        Assert.Equal(("On All Ships", ReadingStatus.Read, 10), (ships.Title, ships.Status, ships.Rating));
        Assert.Equal((PartialDate.Of(2026, 3), "Good."), (ships.FinishedOn, ships.Notes["en"]));
        Assert.Equal(["mine"], ships.Tags);
        Assert.Equal(["Lee"], ships.Authors.Select(a => a.Family));
    }

    [Theory]
    [InlineData(
        "@comment{jabref-meta: groupstree:\n0 AllEntriesGroup:;\n1 ExplicitGroup:On water\\;0\\;lee20\n19ships\\;li2020rivers\\;;\n}\n"
    )]
    [InlineData("@Comment{jabref-meta: groupstree: 1 ExplicitGroup:On water\\;0\\;li2020rivers\\;lee2019ships\\;;}")]
    public async Task Collections_that_a_file_lists_in_its_comment_become_sections(string comment)
    {
        await ImportAsync(Two + comment, new(SectionsFrom: SectionsFrom.Collections));

        await using var db = database.Open();
        Assert.Equal(["On water"], (await db.ReadingSections.ToListAsync()).Select(s => s.Title["en"]));
        Assert.All(await db.Papers.ToListAsync(), paper => Assert.NotNull(paper.SectionId));
    }

    [Fact]
    public async Task Groups_that_entries_name_become_sections()
    {
        await ImportAsync(
            Two.Replace(
                "@book{li2020rivers,",
                "@book{li2020rivers, groups = {Rivers, Other},",
                StringComparison.Ordinal
            ),
            new(SectionsFrom: SectionsFrom.Collections)
        );

        await using var db = database.Open();
        Assert.Equal(
            "Rivers",
            (await db.Papers.Include(p => p.Section).SingleAsync(p => p.Section != null)).Section!.Title["en"]
        );
    }

    [Fact]
    public async Task What_vanished_from_a_linked_source_is_marked_and_stays()
    {
        var source = await LinkAsync();
        await BringAsync(source, Two);

        await BringAsync(source, Two[..Two.IndexOf("@book", StringComparison.Ordinal)]);

        await using var db = database.Open();
        var rivers = await db.Papers.SingleAsync(p => p.CitationKey == "li2020rivers");
        Assert.Equal([rivers.Key], (await db.LinkedSources.SingleAsync()).Vanished);
    }

    [Fact]
    public async Task A_run_of_a_linked_source_can_be_undone()
    {
        var source = await LinkAsync();
        await BringAsync(source, Two);
        var batch = await BringAsync(source, Two.Replace("On Ships", "On All Ships", StringComparison.Ordinal));

        await using var db = database.Open();
        var undo = await new PlanUndo(db).RunAsync(batch!.Value, default);
        await new UndoImport(db, new(db), database.Clock).RunAsync(undo!, default);

        Assert.Equal(["On Rivers", "On Ships"], await db.Papers.Select(p => p.Title).Order().ToListAsync());
    }

    [Fact]
    public async Task A_file_without_a_record_empties_nothing()
    {
        var source = await LinkAsync();
        await BringAsync(source, Two);

        await Assert.ThrowsAsync<SourceRefusedException>(() => BringAsync(source, "@comment{nothing}"));

        await using var db = database.Open();
        Assert.Empty((await db.LinkedSources.SingleAsync()).Vanished);
    }

    private async Task<ImportPlan> ImportAsync(string bibtex, BibliographyChoices choices)
    {
        await using var db = database.Open();
        var plan = await new MakeBibliographyPlan(db).RunAsync(File(bibtex), choices, null, default);
        await database.ApplyAsync(plan);
        return plan;
    }

    private async Task<LinkedSource> LinkAsync()
    {
        var source = new LinkedSource { Name = "zotero" };
        await database.EditAsync(db => db.AddAsync(source).AsTask());
        return source;
    }

    private async Task<int?> BringAsync(LinkedSource source, string bibtex)
    {
        await using var db = database.Open();
        var apply = new ApplyImport(db, database.Clock);
        var run = new RunLinkedSource(db, new(db), apply, database.Clock);
        return (await run.RunAsync(source, File(bibtex), default)).Batch;
    }

    private static BibliographySource File(string bibtex) =>
        BibliographySource.Of("library.bib", Encoding.UTF8.GetBytes(bibtex))!;
}
