using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Portfolio.Core.Papers;
using Portfolio.Core.Publishing;
using Portfolio.Tests.Support;

namespace Portfolio.Tests.Web.Admin;

/// <summary>Papers added by pasting whatever there is.</summary>
public sealed class PaperAddTests : OwnedSite
{
    private const string Add = "/admin/papers/add";
    private const string Look = ".save button:not([name])";

    private Task<IHtmlDocument> PasteAsync(string text, string from = Add) => PasteIntoAsync(from, text);

    private async Task<IHtmlDocument> PasteIntoAsync(string page, string text) =>
        await Owner.SubmittedAsync(await Owner.PageAsync(page), new() { ["text"] = text }, Look);

    [Fact]
    public async Task What_is_pasted_into_the_list_is_shown_then_added_and_can_be_taken_back()
    {
        await Site.ArrangeAsync(ExampleSite.Fill);
        var list = await Owner.PageAsync("/admin/papers");

        var page = await Owner.SubmittedAsync(
            list,
            new() { ["text"] = "Sample et al. (2021). On rain. Water letters, 3.\n1706.03762" },
            ".quick button"
        );
        Assert.Equal(6, await Site.AskAsync(db => db.Papers.CountAsync()));
        Assert.Contains(
            "Sample et al. · Water letters 2021",
            page.QuerySelector(".found li")!.TextContent,
            StringComparison.Ordinal
        );
        var water = await Site.AskAsync(db => db.ReadingSections.SingleAsync(s => s.Slug == "water"));
        page = await Owner.SubmittedAsync(
            page,
            new()
            {
                ["status"] = "Reading",
                ["section"] = $"{water.Id}",
                ["title-1"] = " Attention <b>Is</b> All ",
            },
            "button[value=add]"
        );

        Assert.Contains(
            "2 papers are added.",
            page.QuerySelector("[role=status]")!.TextContent,
            StringComparison.Ordinal
        );
        var papers = await Site.AskAsync(db => db.Papers.Where(p => p.Section == water).AsListed().ToListAsync());
        Assert.Equal(["百分之百的河：100% River", "On rain", "Attention <b>Is</b> All"], papers.Select(p => p.Title));
        Assert.Equal(["rivers", "sample2021rain", "attention-b-is-b-all-2017"], papers.Select(p => p.Slug));
        Assert.Equal(
            (ReadingStatus.Reading, PublicationState.Published, true, "1706.03762"),
            (papers[2].Status, papers[2].State, papers[2].IsIncomplete, papers[2].ArxivId)
        );
        Assert.NotNull(papers[1].AddedOn);

        page = await Owner.PressAsync(page, ".flash button");
        Assert.Contains("Undone.", page.QuerySelector("[role=status]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(6, await Site.AskAsync(db => db.Papers.CountAsync()));
    }

    [Fact]
    public async Task What_is_in_the_list_already_stands_beside_and_is_not_ticked_but_can_be()
    {
        await Site.ArrangeAsync(ExampleSite.Fill);

        var page = await PasteAsync("10.1000/182\n\n@misc{x, title={Ears}, year={2020}}".Split("\n\n")[0]);
        var row = page.QuerySelector(".found li")!;
        Assert.Contains("A Short Theory of Noise", row.QuerySelector(".same a")!.TextContent, StringComparison.Ordinal);
        Assert.False(((IHtmlInputElement)row.QuerySelector("[name=take]")!).IsChecked);

        var refused = await Owner.SubmittedAsync(page, [], "button[value=add]");
        Assert.Contains(
            "Tick the papers",
            refused.QuerySelector("[role=alert]")!.TextContent,
            StringComparison.Ordinal
        );
        ((IHtmlInputElement)refused.QuerySelector("[name=take]")!).IsChecked = true;
        using var answer = await Owner.SubmitAsync(refused, [], "button[value=add]");

        var paper = await Site.AskAsync(db => db.Papers.OrderByDescending(p => p.Id).FirstAsync());
        Assert.Equal($"/admin/papers/edit/{paper.Id}", answer.Headers.Location?.ToString());
        Assert.Equal(("doi:10.1000/182", "10.1000/182"), (paper.Title, paper.Doi));
    }

    [Fact]
    public async Task Records_keep_key_and_source_and_problems_stand_by_line_and_column()
    {
        var page = await PasteAsync(
            "@article{example2020, title={On Rivers}, author={Example, Ada}, weather={rain}}\n@article{broken, title={On"
        );
        Assert.Contains(
            "line 2, column",
            page.QuerySelector("#left-out")!.ParentElement!.ParentElement!.TextContent,
            StringComparison.Ordinal
        );

        await Owner.SubmittedAsync(page, new() { ["public"] = "false" }, "button[value=add]");

        var paper = await Site.AskAsync(db =>
            db.Papers.Include(p => p.Authors).SingleAsync(p => p.Slug == "example2020")
        );
        Assert.Equal(
            ("example2020", "rain", PublicationState.Draft),
            (paper.CitationKey, paper.Extra["weather"], paper.State)
        );
        Assert.Equal("Example", Assert.Single(paper.Authors).Family);
        Assert.Equal(
            "pasted",
            await Site.AskAsync(db => db.ImportBatches.OrderByDescending(b => b.Id).Select(b => b.Kind).FirstAsync())
        );
    }

    [Theory]
    [InlineData("", "No paper is found in this.")]
    [InlineData("---\n!!!", "No paper is found in this.")]
    [InlineData(null, "This is too long to paste")]
    public async Task Refused_text_is_kept_and_nothing_is_added(string? text, string reason)
    {
        text ??= new string('a', 100_001);

        var page = await PasteAsync(text);

        Assert.Contains(reason, page.QuerySelector("#text-err")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(text, ((IHtmlTextAreaElement)page.QuerySelector("#text")!).Value.ReplaceLineEndings("\n"));
    }

    [Fact]
    public async Task Address_fills_the_field_and_adds_nothing_and_choices_from_elsewhere_are_refused()
    {
        var before = await Site.AskAsync(db => db.Papers.CountAsync());
        var page = await Owner.PageAsync(Add + "?text=On%20%3Cb%3ERain&own=true&then=add&take=0");
        Assert.Equal("On <b>Rain", ((IHtmlTextAreaElement)page.QuerySelector("#text")!).Value);
        Assert.Equal(before, await Site.AskAsync(db => db.Papers.CountAsync()));

        page = await PasteAsync("On Rain");
        page = await Owner.SubmittedAsync(page, new() { ["section"] = "999" }, "button[value=add]");
        Assert.Contains("Choose one", page.QuerySelector("#section-err")!.TextContent, StringComparison.Ordinal);
        await Owner.SubmittedAsync(
            page,
            new()
            {
                ["take"] = "-1",
                ["section"] = "x",
                ["status"] = "Eaten",
            },
            "button[value=add]"
        );
        Assert.Equal(before, await Site.AskAsync(db => db.Papers.CountAsync()));

        await Owner.SubmittedAsync(await PasteAsync("On Rain", Add + "?own=true"), [], "button[value=add]");
        Assert.True(await Site.AskAsync(db => db.Papers.AnyAsync(p => p.Title == "On Rain" && p.IsOwn)));
    }
}
