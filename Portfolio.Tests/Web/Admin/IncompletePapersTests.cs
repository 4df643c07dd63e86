using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Portfolio.Core.Lookup;
using Portfolio.Core.Papers;
using Portfolio.Core.Settings;
using Portfolio.Tests.Support;

namespace Portfolio.Tests.Web.Admin;

/// <summary>Incomplete papers, looked up together while the owner does something else.</summary>
public sealed class IncompletePapersTests : IClassFixture<ServiceStub>, IAsyncLifetime
{
    private const string Address = "/admin/papers/incomplete";

    private readonly ServiceStub stub;
    private readonly SiteFactory site;
    private OwnerClient owner = null!;

    public IncompletePapersTests(ServiceStub stub)
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
            db.AddRange(
                Incomplete("Rivers hiss", arxiv: "2101.00017"),
                Incomplete("Something else", arxiv: "2101.00017"),
                Incomplete("Rain"),
                Incomplete("Gone", doi: "10.5555/gone")
            )
        );
    }

    public async Task DisposeAsync()
    {
        owner.Dispose();
        await site.DisposeAsync();
    }

    [Fact]
    public async Task All_are_looked_up_and_wait_for_the_owner_who_fills_them_after_one_review()
    {
        var page = await owner.PageAsync(Address);
        Assert.Contains(
            "doi.org for 1 · arxiv.org for 2 · crossref.org for 1",
            page.Body!.TextContent,
            StringComparison.Ordinal
        );

        page = await FollowedAsync(await owner.SubmittedAsync(page, [], "button[value=start]"));

        Assert.Equal(4, stub.Asked.Count);
        Assert.Contains(TimeSpan.FromSeconds(3), site.Clock.Waits);
        Assert.All(await PapersAsync(), paper => Assert.Empty(paper.Authors));
        Assert.Contains("doi.org knows no such record", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector("a[href='/admin/papers/lookup/3']"));
        // The one that has another title at the arXiv is there, and not ticked.
        Assert.Equal(2, page.QuerySelectorAll("[name=take]").Length);
        Assert.StartsWith(
            "1:",
            Assert.Single(page.QuerySelectorAll("[name=take][checked]")).GetAttribute("value"),
            StringComparison.Ordinal
        );

        page = await owner.PressAsync(page, "button[value=apply]");

        Assert.Contains(
            "Papers filled: 1.",
            page.QuerySelector("[role=status]")!.TextContent,
            StringComparison.Ordinal
        );
        var papers = await PapersAsync();
        Assert.Equal(
            [(3, false), (0, true), (0, true), (0, true)],
            papers.Select(p => (p.Authors.Count, p.IsIncomplete))
        );
        Assert.Equal("Rivers hiss", papers[0].Title);
        Assert.Equal(1, await site.AskAsync(db => db.Revisions.CountAsync(r => r.EntryKey == papers[0].Key)));
    }

    [Fact]
    public async Task Paper_that_was_changed_after_the_review_was_shown_is_left()
    {
        var page = await FollowedAsync(
            await owner.SubmittedAsync(await owner.PageAsync(Address), [], "button[value=start]")
        );
        await site.ChangeAsync(async db => (await db.Papers.FirstAsync()).Venue = "later");

        page = await owner.PressAsync(page, "button[value=apply]");

        Assert.Contains(
            "changed meanwhile",
            page.QuerySelector("[role=status]")!.TextContent,
            StringComparison.Ordinal
        );
        Assert.Empty((await PapersAsync())[0].Authors);
        Assert.NotNull(page.QuerySelector("[name=take][value='1:2']"));
    }

    [Fact]
    public async Task Run_shows_how_far_it_is_and_ends_when_the_owner_says_so()
    {
        var asked = new TaskCompletionSource();
        stub.Answers["arxiv"] = async context =>
        {
            asked.TrySetResult();
            var gone = new TaskCompletionSource();
            await using var told = context.RequestAborted.Register(() => gone.TrySetResult());
            await gone.Task;
        };
        var page = await owner.SubmittedAsync(await owner.PageAsync(Address), [], "button[value=start]");
        await asked.Task;

        using (var answer = await owner.GetAsync(Address))
            Assert.Equal("3", answer.Headers.GetValues("Refresh").Single());
        Assert.Contains("0 of 4 are asked for.", page.Body!.TextContent, StringComparison.Ordinal);

        await FollowedAsync(await owner.PressAsync(page, "button[value=end]"));

        Assert.Single(stub.Asked);
        Assert.Equal(0, await site.AskAsync(db => db.Lookups().CountAsync()));
    }

    [Fact]
    public async Task Line_that_a_restart_left_is_told_and_goes_on_when_the_owner_says_so()
    {
        await site.ChangeAsync(async db =>
        {
            var lookup = new PaperLookup { PaperKey = (await db.Papers.FirstAsync()).Key };
            lookup.Wait(LookupBy.Arxiv);
            var deleted = new PaperLookup { PaperKey = Guid.NewGuid() };
            deleted.Wait(LookupBy.Arxiv);
            db.AddRange(deleted, lookup);
        });

        var page = await owner.PageAsync(Address);
        Assert.Contains("started anew in between: 1 still", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Empty(stub.Asked);

        await FollowedAsync(await owner.PressAsync(page, "button[value=go]"));

        Assert.Single(stub.Asked);
        Assert.Equal(LookupState.Found, (await site.AskAsync(db => db.Lookups().SingleAsync())).State);
    }

    [Fact]
    public async Task Service_that_was_ruled_out_is_not_asked_and_a_busy_one_is_asked_again()
    {
        await site.ChangeAsync(async db => (await db.Settings.SingleAsync()).LookupAtCrossref = LookupConsent.Never);
        stub.Answers["arxiv"] = Stubbed
            .Status(429, "300")
            .Then(Stubbed.Text(Stubbed.Example("arxiv.xml"), Stubbed.Atom));

        await FollowedAsync(await owner.SubmittedAsync(await owner.PageAsync(Address), [], "button[value=start]"));

        Assert.Contains(TimeSpan.FromMinutes(5), site.Clock.Waits);
        Assert.All(stub.Asked, request => Assert.StartsWith("/arxiv/", request.Path, StringComparison.Ordinal));
        var found = await site.AskAsync(db => db.Lookups().CountAsync(l => l.State == LookupState.Found));
        Assert.Equal((3, 2), (stub.Asked.Count, found));
    }

    private async Task<IHtmlDocument> FollowedAsync(IHtmlDocument page)
    {
        for (var tries = 0; tries < 200; tries++)
        {
            using var answer = await owner.GetAsync(Address);
            page = await OwnerClient.ReadAsync(answer);
            if (!answer.Headers.Contains("Refresh"))
                return page;
            await Task.Delay(25);
        }
        throw new Xunit.Sdk.XunitException($"The run does not end:\n{page.Body!.TextContent}");
    }

    private Task<List<Paper>> PapersAsync() =>
        site.AskAsync(db => db.Papers.Whole().OrderBy(p => p.Id).AsNoTracking().ToListAsync());

    private static Paper Incomplete(string title, string arxiv = "", string doi = "") =>
        new()
        {
            Slug = title.Replace(' ', '-'),
            CitationKey = title.Replace(' ', '-'),
            Title = title,
            ArxivId = arxiv,
            Doi = doi,
            IsIncomplete = true,
        };
}
