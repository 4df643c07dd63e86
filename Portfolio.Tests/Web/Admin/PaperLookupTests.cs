using Microsoft.EntityFrameworkCore;
using Portfolio.Core.Dates;
using Portfolio.Core.Lookup;
using Portfolio.Core.Papers;
using Portfolio.Core.Settings;
using Portfolio.Tests.Support;

namespace Portfolio.Tests.Web.Admin;

/// <summary>Looking up one paper, from the question of consent to the save.</summary>
public sealed class PaperLookupTests : IClassFixture<ServiceStub>, IAsyncLifetime
{
    private const string Address = "/admin/papers/lookup/1";

    private readonly ServiceStub stub;
    private readonly SiteFactory site;
    private OwnerClient owner = null!;

    public PaperLookupTests(ServiceStub stub)
    {
        stub.Forget();
        stub.Answers["arxiv"] = Stubbed.Text(Stubbed.Example("arxiv.xml"), Stubbed.Atom);
        stub.Answers["crossref"] = Stubbed.Text(Stubbed.Example("crossref-search.json"), Stubbed.Json);
        (this.stub, site) = (stub, new() { Stub = stub });
    }

    public async Task InitializeAsync()
    {
        owner = await OwnerClient.SignedInAsync(site);
        await site.ArrangeAsync(db =>
            db.Add(
                new Paper
                {
                    Slug = "hiss",
                    CitationKey = "hiss",
                    Title = "Rivers hiss",
                    ArxivId = "2101.00017",
                    Notes = ExampleSite.English("Mine."),
                    IsIncomplete = true,
                }
            )
        );
    }

    public async Task DisposeAsync()
    {
        owner.Dispose();
        await site.DisposeAsync();
    }

    [Fact]
    public async Task Pasting_one_number_asks_for_consent_and_adds_the_paper_before_it_asks_the_service()
    {
        stub.Answers["arxiv"] = Stubbed.Text(Stubbed.Example("arxiv.xml"), Stubbed.Atom);
        var pasted = await owner.SubmittedAsync(
            await owner.PageAsync("/admin/papers/add"),
            new() { ["text"] = "arXiv:1706.03762" },
            ".save button:not([name])"
        );
        Assert.Contains(
            "Ask arxiv.org for title and authors?",
            pasted.QuerySelector(".found .ask")!.TextContent,
            StringComparison.Ordinal
        );
        Assert.Empty(stub.Asked);

        using var answer = await owner.SubmitAsync(pasted, [], ".ask button[value=once]");

        var added = await site.AskAsync(db => db.Papers.SingleAsync(p => p.ArxivId == "1706.03762"));
        Assert.Equal($"/admin/papers/lookup/{added.Id}", answer.Headers.Location!.OriginalString);
        Assert.Single(stub.Asked);
        Assert.NotNull(await site.AskAsync(db => db.LookupOfAsync(added, default)));
        Assert.Equal(
            LookupConsent.Ask,
            await site.AskAsync(db => db.Settings.Select(s => s.LookupAtArxiv).SingleAsync())
        );
    }

    [Fact]
    public async Task Never_adds_the_paper_and_asks_nobody()
    {
        var pasted = await owner.SubmittedAsync(
            await owner.PageAsync("/admin/papers/add"),
            new() { ["text"] = "arXiv:1706.03762" },
            ".save button:not([name])"
        );

        using var answer = await owner.SubmitAsync(pasted, [], ".ask button[value=never]");

        var added = await site.AskAsync(db => db.Papers.SingleAsync(p => p.ArxivId == "1706.03762"));
        Assert.Equal($"/admin/papers/edit/{added.Id}", answer.Headers.Location!.OriginalString);
        Assert.Empty(stub.Asked);
    }

    [Fact]
    public async Task Nothing_is_asked_before_the_owner_says_so_and_once_is_not_kept()
    {
        var page = await owner.PageAsync(Address);
        Assert.Contains("Ask arxiv.org for title and authors?", page.Body!.TextContent, StringComparison.Ordinal);
        // A form that was made up by hand, without an answer.
        using (
            await owner.SubmitAsync(
                page,
                new()
                {
                    ["then"] = "ask",
                    ["by"] = "Arxiv",
                    ["ask"] = "",
                }
            )
        ) { }
        Assert.Empty(stub.Asked);

        page = await owner.PressAsync(page, "form:has([value=Arxiv]) button[value=once]");

        Assert.Contains("What arxiv.org knows", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Single(stub.Asked);
        Assert.Equal(LookupConsent.Ask, (await SettingsAsync()).LookupAtArxiv);
        Assert.Empty((await PaperAsync()).Authors);
    }

    [Fact]
    public async Task Always_and_never_are_kept_each_for_its_service()
    {
        var page = await owner.PressAsync(
            await owner.PageAsync(Address),
            "form:has([value=Title]) button[value=never]"
        );
        Assert.Empty(stub.Asked);
        Assert.Contains("You chose never to ask crossref.org.", page.Body!.TextContent, StringComparison.Ordinal);

        await owner.PressAsync(page, "form:has([value=Arxiv]) button[value=always]");

        var settings = await SettingsAsync();
        Assert.Equal((LookupConsent.Always, LookupConsent.Never), (settings.LookupAtArxiv, settings.LookupAtCrossref));
        page = await owner.PageAsync("/admin/settings");
        Assert.Equal("Never", page.QuerySelector("#Settings-LookupAtCrossref [selected]")!.GetAttribute("value"));
        await owner.SubmittedAsync(page, new() { ["Settings.LookupAtCrossref"] = "Ask" });
        Assert.Equal(LookupConsent.Ask, (await SettingsAsync()).LookupAtCrossref);
    }

    [Fact]
    public async Task What_is_empty_is_ticked_and_one_save_takes_it_over()
    {
        await site.ChangeAsync(async db =>
        {
            var settings = await db.Settings.SingleAsync();
            (settings.LookupAtArxiv, settings.PublicUrl) = (LookupConsent.Always, "https://例子.example/~mira");
        });

        var page = await owner.SubmittedAsync(
            await owner.PageAsync("/admin/papers/edit/1"),
            new() { ["Paper.Venue"] = "typed" },
            "button[value=lookup]"
        );
        Assert.Equal(["Authors", "Issued", "Doi", "Abstract"], Ticked(page));
        Assert.NotNull(page.QuerySelector("input[name=take][value=Title]:not([checked])"));
        Assert.Equal(
            "Portfolio/1.0 (+https://xn--fsqu00a.example/~mira)",
            Assert.Single(stub.Asked).Headers["User-Agent"]
        );
        var before = (await PaperAsync()).Version;
        await owner.PressAsync(page, "button[value=apply]");

        var paper = await PaperAsync();
        Assert.Equal(("Rivers hiss", "typed", "10.5555/hiss.3"), (paper.Title, paper.Venue, paper.Doi));
        Assert.Equal((PartialDate.Of(2021, 1, 2), 3, false), (paper.Issued, paper.Authors.Count, paper.IsIncomplete));
        Assert.Equal("Mine.", paper.Notes["en"]);
        Assert.Equal(before + 1, paper.Version);
        Assert.Equal(0, await site.AskAsync(db => db.Lookups().CountAsync()));
    }

    [Fact]
    public async Task Somebody_elses_save_is_not_written_over()
    {
        var page = await owner.PressAsync(await owner.PageAsync(Address), "form:has([value=Arxiv]) button[value=once]");
        await site.ChangeAsync(async db => (await db.Papers.SingleAsync()).Abstract = "Later.");

        page = await owner.SubmittedAsync(page, [], "button[value=apply]");

        Assert.Contains(
            "saved this paper meanwhile",
            page.QuerySelector("[role=alert]")!.TextContent,
            StringComparison.Ordinal
        );
        Assert.Contains("Later.", page.QuerySelector(".compared")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(("Later.", 0), ((await PaperAsync()).Abstract, (await PaperAsync()).Authors.Count));

        await owner.SubmittedAsync(page, [], "button[value=apply]");
        Assert.Equal(3, (await PaperAsync()).Authors.Count);
    }

    [Fact]
    public async Task Title_gives_candidates_and_none_is_taken_without_a_choice()
    {
        var page = await owner.PressAsync(await owner.PageAsync(Address), "form:has([value=Title]) button[value=once]");
        var candidates = page.QuerySelectorAll(".candidates .ttl").ToList();
        Assert.Equal(4, candidates.Count);
        using (await owner.SubmitAsync(page, new() { ["then"] = "apply", ["take"] = "Title" })) { }
        Assert.Equal("Rivers hiss", (await PaperAsync()).Title);

        page = await owner.PageAsync(Address + candidates[2].GetAttribute("href"));
        Assert.Equal(["Authors", "Issued", "Publisher", "Type", "Doi"], Ticked(page));
        await owner.PressAsync(page, "button[value=apply]");

        Assert.Equal(("10.5555/rain.4", "thesis"), ((await PaperAsync()).Doi, (await PaperAsync()).Type));
    }

    [Fact]
    public async Task Failure_is_a_sentence_and_the_paper_stays_incomplete()
    {
        stub.Answers["arxiv"] = Stubbed.Status(500);

        var page = await owner.PressAsync(await owner.PageAsync(Address), "form:has([value=Arxiv]) button[value=once]");

        Assert.Equal(
            "arxiv.org has a fault of its own: it answered 500. Try again later.",
            page.QuerySelector(".told[role=status]")!.TextContent
        );
        Assert.True((await PaperAsync()).IsIncomplete);
        stub.Answers["arxiv"] = Stubbed.Text(Stubbed.Example("arxiv-withdrawn.xml"), Stubbed.Atom);
        page = await owner.PressAsync(page, "form:has([value=Arxiv]) button[value=once]");
        Assert.Contains(
            "have withdrawn this paper",
            page.QuerySelector(".told.warn")!.TextContent,
            StringComparison.Ordinal
        );

        page = await owner.PressAsync(page, "button[value=drop]");
        Assert.Null(page.QuerySelector(".compared"));
        Assert.Equal(0, await site.AskAsync(db => db.Lookups().CountAsync()));
    }

    [Fact]
    public async Task Paper_that_is_not_there_is_missing()
    {
        using var answer = await owner.GetAsync("/admin/papers/lookup/99");

        Assert.Equal(System.Net.HttpStatusCode.NotFound, answer.StatusCode);
    }

    private static IEnumerable<string?> Ticked(AngleSharp.Html.Dom.IHtmlDocument page) =>
        page.QuerySelectorAll("input[name=take][checked]").Select(box => box.GetAttribute("value"));

    private Task<Paper> PaperAsync() => site.AskAsync(db => db.Papers.Whole().AsNoTracking().SingleAsync());

    private Task<SiteSettings> SettingsAsync() => site.AskAsync(db => db.Settings.AsNoTracking().SingleAsync());
}
