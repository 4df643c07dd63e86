using Microsoft.EntityFrameworkCore;
using Portfolio.Core.Bibliography;
using Portfolio.Core.Content;
using Portfolio.Core.Dates;
using Portfolio.Core.Papers;
using Portfolio.Tests.Support;

namespace Portfolio.Tests.Web.Admin;

public sealed class PaperEditorTests : OwnedSite
{
    private const string New = "/admin/papers/edit";

    private static Dictionary<string, string> Rain() =>
        new()
        {
            ["Paper.Title"] = " Rain, 雨与 \u202Eمطر\u202C 😀 ",
            ["Paper.Type"] = "misc/speech",
            ["Paper.Issued"] = "2018-05",
            ["Paper.YearSuffix"] = "b",
            ["Paper.Venue"] = "Journal of Rain",
            ["Paper.ShortVenue"] = "JR",
            ["Paper.Volume"] = "3",
            ["Paper.Issue"] = "1",
            ["Paper.Pages"] = "1-9",
            ["Paper.Publisher"] = "Cloud Press",
            ["Paper.Doi"] = "https://doi.org/10.1000/ABC",
            ["Paper.ArxivId"] = "https://arxiv.org/pdf/1706.03762v5",
            ["Paper.Isbn"] = "978-3-16-148410-0",
            ["Paper.Language"] = "zh-Hans",
            ["Paper.Links.pdf.Url"] = "https://papers.example/rain.pdf",
            ["Paper.Abstract"] = "Wet.",
            ["Paper.Authors[0].Family"] = "李四",
            ["Paper.Authors.Add"] = "van der Berg*, Ada and 欧阳 修\r\nCarberry, Josiah 0000-0002-1825-0097",
            ["Paper.Editors[0].Literal"] = "The Rain Group",
            ["Paper.HasMoreAuthors"] = "true",
            ["Paper.Status"] = "Read",
            ["Paper.Rating"] = "9",
            ["Paper.Priority"] = "High",
            ["Paper.ShortName"] = "RAIN",
            ["Paper.AddedOn"] = "2024",
            ["Paper.FinishedOn"] = "2024-02-29",
            ["Paper.ReadingEvents[0].FinishedOn"] = "2023",
            ["Paper.ReadingEvents[0].Remark"] = "On a train",
            ["Paper.Notes.en"] = "It is **wet**.",
            ["Paper.PrivateNotes.zh-Hans"] = "问老师。",
            ["Paper.Tags"] = "weather，water",
        };

    [Fact]
    public async Task Paper_with_everything_is_saved_and_the_same_form_saved_again_changes_nothing()
    {
        var page = await Owner.SubmittedAsync(await Owner.PageAsync(New), Rain());

        var paper = await PaperAsync();
        Assert.Equal("Rain, 雨与 \u202Eمطر\u202C 😀", paper.Title);
        Assert.Equal(("speech", "misc"), (paper.Type, paper.EntryType));
        Assert.Equal(("10.1000/abc", "1706.03762", 5), (paper.Doi, paper.ArxivId, paper.ArxivVersion));
        Assert.Equal((9, ReadingStatus.Read, ReadingPriority.High), (paper.Rating, paper.Status, paper.Priority));
        Assert.Equal((PartialDate.Of(2018, 5), PartialDate.Of(2024, 2, 29)), (paper.Issued, paper.FinishedOn));
        Assert.Equal(["weather", "water"], paper.Tags);
        Assert.Equal("On a train", Assert.Single(paper.ReadingEvents).Remark);
        Assert.Equal(("pdf", "https://papers.example/rain.pdf"), (paper.Links[0].Kind, paper.Links[0].Url));
        Assert.Equal(
            "李四\nvan der Berg*, Ada\n欧阳 修\nCarberry, Josiah 0000-0002-1825-0097\n{The Rain Group}",
            NameLines.Write(paper.Authors.OrderBy(a => a.IsEditor).Select(PaperRecord.NameOf))
        );
        Assert.Equal(1, paper.Authors.Count(a => a.IsEditor));
        Assert.Equal("2018brain", paper.CitationKey);

        await Owner.SubmittedAsync(page, []);

        Assert.Equal(EntryFiles.Write(paper), EntryFiles.Write(await PaperAsync()));
        Assert.Equal(0, await Site.AskAsync(db => db.Revisions.CountAsync()));
    }

    [Fact]
    public async Task Names_move_and_go_with_everything_that_was_typed_kept_and_nothing_saved()
    {
        var page = await Owner.SubmittedAsync(
            await Owner.PageAsync(New),
            new() { ["Paper.Title"] = "Rain", ["Paper.Authors.Add"] = "Ada\nBo\nCy" }
        );

        page = await Owner.SubmittedAsync(
            page,
            new()
            {
                ["Paper.Venue"] = "typed",
                ["Paper.Doi"] = "no doi",
                ["Paper.Authors[1].Orcid"] = "half an ORCID",
                ["Paper.Authors[2].Given"] = "typed too",
            },
            "button[name='Paper.Authors.move'][value='up:2']"
        );
        Assert.Equal(["Ada", "Cy", "Bo", ""], Families());
        page = await Owner.SubmittedAsync(page, [], "button[name='Paper.Authors.move'][value='remove:0']");
        Assert.Equal(["Cy", "Bo", ""], Families());
        Assert.Equal("typed too", Value("Paper.Authors[0].Given"));
        Assert.Equal("half an ORCID", Value("Paper.Authors[1].Orcid"));
        Assert.Equal(("typed", "no doi"), (Value("Paper.Venue"), Value("Paper.Doi")));
        Assert.Equal(["Ada", "Bo", "Cy"], (await PaperAsync()).Authors.Select(a => a.Family));

        await Owner.SubmittedAsync(page, new() { ["Paper.Doi"] = "", ["Paper.Authors[1].Orcid"] = "" });

        Assert.Equal([("Cy", 0), ("Bo", 1)], (await PaperAsync()).Authors.Select(a => (a.Family, a.Position)));

        IEnumerable<string?> Families() =>
            page.QuerySelectorAll("[name^='Paper.Authors'][name$='.Family']").Select(f => f.GetAttribute("value"));
        string? Value(string name) => page.QuerySelector($"[name='{name}']")!.GetAttribute("value");
    }

    [Theory]
    [InlineData(200)]
    [InlineData(3_000)]
    public async Task Paper_of_very_many_authors_opens_and_is_saved_without_loss(int count)
    {
        await Site.ArrangeAsync(db =>
            db.Add(
                new Paper
                {
                    Slug = "atlas",
                    CitationKey = "atlas",
                    Title = "A Particle",
                    Authors =
                    [
                        .. Enumerable
                            .Range(0, count)
                            .Select(i => new PaperAuthor
                            {
                                Family = i % 3 == 0 ? $"张{i}" : $"Müller-{i}",
                                Given = i % 3 == 0 ? "" : "J. & K.",
                                Orcid = i % 5 == 0 ? "0000-0002-1825-0097" : "",
                                Position = i,
                            }),
                    ],
                }
            )
        );
        var before = EntryFiles.Write(await PaperAsync());
        var page = await Owner.PageAsync(New + "/1");

        page = await Owner.SubmittedAsync(page, []);
        Assert.Equal(before, EntryFiles.Write(await PaperAsync()));

        var names = page.QuerySelector("[name='Paper.Authors.Text']")!.TextContent;
        await Owner.SubmittedAsync(page, new() { ["Paper.Authors.Text"] = "First, The\n" + names });
        var authors = (await PaperAsync()).Authors;
        Assert.Equal((count + 1, "First", "张0"), (authors.Count, authors[0].Family, authors[1].Family));
        Assert.Equal("0000-0002-1825-0097", authors[6].Orcid);
    }

    [Fact]
    public async Task Pasted_BibTeX_fills_the_form_and_saves_nothing()
    {
        var page = await Owner.SubmittedAsync(
            await Owner.PageAsync(New),
            new()
            {
                ["Paper.ShortName"] = "typed before",
                ["Bibtex"] =
                    "@inproceedings{lee2020,\n  title = {On {BERT}},\n  author = {Lee, Ann and 王五},\n  year = {in press},\n  booktitle = {Proc. of X},\n  note = {kept}\n}",
            },
            "button[value=bibtex]"
        );

        Assert.Equal("On BERT", page.QuerySelector("#Paper-Title")!.GetAttribute("value"));
        Assert.Equal("王五", page.QuerySelector("[name='Paper.Authors[1].Family']")!.GetAttribute("value"));
        Assert.Equal("typed before", page.QuerySelector("#Paper-ShortName")!.GetAttribute("value"));
        Assert.Contains("Line 4:", page.QuerySelector("form [role=status]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(0, await Site.AskAsync(db => db.Papers.CountAsync()));

        await Owner.SubmittedAsync(page, new() { ["Paper.Issued"] = "2020" });

        var paper = await PaperAsync();
        Assert.Equal(("lee2020", "lee2020", "paper-conference"), (paper.CitationKey, paper.Slug, paper.Type));
        Assert.Equal("kept", paper.Extra["note"]);
    }

    [Theory]
    [InlineData("just words", "There is no record in this")]
    [InlineData("@book{a, title={A}} @book{b, title={B}}", "These are 2 records")]
    public async Task Pasted_text_that_is_not_one_record_is_told(string pasted, string sentence)
    {
        var page = await Owner.SubmittedAsync(
            await Owner.PageAsync(New),
            new() { ["Bibtex"] = pasted },
            "button[value=bibtex]"
        );

        Assert.Contains(sentence, page.QuerySelector("form [role=status]")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Link_of_an_import_that_is_a_file_name_and_a_field_nobody_knows_stay()
    {
        await Site.ArrangeAsync(db =>
            db.Add(
                new Paper
                {
                    Slug = "x",
                    CitationKey = "x",
                    Title = "X",
                    Links =
                    [
                        new() { Kind = "pdf", Url = "x.pdf" },
                        new() { Kind = "odd", Url = "https://odd.example" },
                    ],
                    Extra = { ["note"] = "kept" },
                    SourceText = "@misc{x, note = {kept}}",
                }
            )
        );

        var page = await Owner.PageAsync(New + "/1");
        Assert.Contains("kept", page.QuerySelector(".wide-kv")!.TextContent, StringComparison.Ordinal);
        await Owner.SubmittedAsync(page, new() { ["Paper.Title"] = "Y", ["Paper.Links.odd.Url"] = "" });

        var paper = await PaperAsync();
        Assert.Equal("x.pdf", Assert.Single(paper.Links).Url);
        Assert.Equal(("Y", "kept", "@misc{x, note = {kept}}"), (paper.Title, paper.Extra["note"], paper.SourceText));
    }

    [Fact]
    public async Task Control_characters_are_kept_in_the_paper_and_in_its_history()
    {
        var typed = new Dictionary<string, string>
        {
            ["Paper.Title"] = "A\u0001B\u001FC",
            ["Paper.Authors[0].Family"] = "D\u0007E",
            ["Paper.ShortName"] = "F\u001BG",
        };
        var page = await Owner.SubmittedAsync(await Owner.PageAsync(New), typed);
        var before = EntryFiles.Write(await PaperAsync());

        await Owner.SubmittedAsync(page, new() { ["Paper.Venue"] = "later" });

        Assert.Equal(("A\u0001B\u001FC", "later"), ((await PaperAsync()).Title, (await PaperAsync()).Venue));
        Assert.Equal(before, (await Site.AskAsync(db => db.Revisions.SingleAsync())).Text);
    }

    [Fact]
    public async Task Paper_put_into_a_section_stands_at_its_end()
    {
        await Site.ArrangeAsync(ExampleSite.Fill);
        var sound = await Site.AskAsync(db => db.ReadingSections.SingleAsync(s => s.Slug == "sound"));
        var rivers = await Site.AskAsync(db => db.Papers.SingleAsync(p => p.Slug == "rivers"));

        await Owner.SubmittedAsync(
            await Owner.PageAsync($"{New}/{rivers.Id}"),
            new() { ["Paper.SectionId"] = $"{sound.Id}" }
        );

        rivers = await Site.AskAsync(db => db.Papers.SingleAsync(p => p.Slug == "rivers"));
        Assert.Equal((sound.Id, 2), (rivers.SectionId, rivers.SectionPosition));
    }

    [Fact]
    public async Task Two_tabs_with_different_authors_are_shown_and_neither_is_lost()
    {
        await Owner.SubmittedAsync(
            await Owner.PageAsync(New),
            new() { ["Paper.Title"] = "Rain", ["Paper.Authors.Add"] = "Ada" }
        );
        var mine = await Owner.PageAsync(New + "/1");
        await Owner.SubmittedAsync(await Owner.PageAsync(New + "/1"), new() { ["Paper.Authors[0].Family"] = "Bo" });

        var page = await Owner.SubmittedAsync(mine, new() { ["Paper.Authors[0].Family"] = "Cy" });

        Assert.NotNull(page.QuerySelector("#conflict"));
        Assert.Equal("Cy", page.QuerySelector("[name='Paper.Authors[0].Family']")!.GetAttribute("value"));
        Assert.Equal("Bo", (await PaperAsync()).Authors[0].Family);
    }

    private Task<Paper> PaperAsync() => Site.AskAsync(db => db.Papers.Whole().AsNoTracking().SingleAsync());
}
