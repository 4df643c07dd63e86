using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Portfolio.Core.Papers;
using Portfolio.Tests.Support;

namespace Portfolio.Tests.Web.Admin;

/// <summary>Duplicates found, merged, or kept as two.</summary>
public sealed class PaperMergeTests : OwnedSite
{
    private Paper preprint = null!;
    private Paper noise = null!;

    private async Task ArrangeAsync()
    {
        await Site.ArrangeAsync(db =>
        {
            ExampleSite.Fill(db);
            var paper = new Paper
            {
                Slug = "noise-preprint",
                CitationKey = "noise-preprint",
                Title = "A short theory of noise",
                ArxivId = "1801.00001",
                Rating = 4,
                Tags = ["<b>ice</b>"],
                Notes = ExampleSite.English("Read on a train."),
            };
            paper.Publish(null);
            db.Add(paper);
        });
        noise = await PaperAsync("ada2018noise");
        preprint = await PaperAsync("noise-preprint");
    }

    [Fact]
    public async Task Pair_is_compared_merged_field_by_field_and_taken_back_in_one_step()
    {
        await ArrangeAsync();
        var page = await Owner.PageAsync("/admin/papers/duplicates");
        Assert.Contains(
            "The same arXiv number",
            page.QuerySelector(".pairs li")!.TextContent,
            StringComparison.Ordinal
        );

        Assert.StartsWith(
            "/admin/papers/merge/",
            page.QuerySelector(".pairs .btn")!.GetAttribute("href"),
            StringComparison.Ordinal
        );
        page = await Owner.PageAsync($"/admin/papers/merge/{noise.Id}?with={preprint.Id}");
        ((IHtmlInputElement)page.QuerySelector("[name=take-Rating][value=Other]")!).IsChecked = true;
        page = await Owner.SubmittedAsync(page, [], ".merge button.pri");

        Assert.Contains("Merged.", page.QuerySelector("[role=status]")!.TextContent, StringComparison.Ordinal);
        var merged = await PaperAsync("ada2018noise");
        Assert.Equal((noise.Id, noise.Title, 4), (merged.Id, merged.Title, merged.Rating));
        Assert.Equal(["rivers", "<b>ice</b>"], merged.Tags);
        Assert.EndsWith("Read on a train.", merged.Notes["en"], StringComparison.Ordinal);
        using (var visitor = Site.Visitor())
        {
            using var answer = await visitor.GetAsync(new Uri("/reading/noise-preprint", UriKind.Relative));
            Assert.Equal("/reading/ada2018noise", answer.Headers.Location?.ToString());
        }

        page = await Owner.PressAsync(page, ".flash button");
        Assert.Contains("Taken back: 2", page.QuerySelector("[role=status]")!.TextContent, StringComparison.Ordinal);
        Assert.Equal((4, 9), ((await PaperAsync("noise-preprint")).Rating, (await PaperAsync("ada2018noise")).Rating));
        Assert.Equal(0, await Site.AskAsync(db => db.Redirects.CountAsync()));
        Assert.Equal(
            "A short theory of noise",
            (await Site.PageAsync("/reading/noise-preprint")).QuerySelector("h1")!.TextContent.Trim()
        );
    }

    [Fact]
    public async Task Other_address_can_be_the_one_that_stays()
    {
        await ArrangeAsync();
        var page = await Owner.PageAsync($"/admin/papers/merge/{noise.Id}?with={preprint.Id}");
        ((IHtmlInputElement)page.QuerySelector("[name=keep][value=one]")!).IsChecked = false;
        ((IHtmlInputElement)page.QuerySelector("[name=keep][value=other]")!).IsChecked = true;

        await Owner.SubmittedAsync(page, [], ".merge button.pri");

        var merged = await PaperAsync("noise-preprint");
        Assert.Equal(
            (preprint.Id, noise.Title, "10.1000/182", 9),
            (merged.Id, merged.Title, merged.Doi, merged.Rating)
        );
        Assert.Equal(0, await Site.AskAsync(db => db.Papers.CountAsync(p => p.Slug == "ada2018noise")));
    }

    [Fact]
    public async Task Pair_that_was_changed_in_another_tab_is_shown_again_and_nothing_is_merged()
    {
        await ArrangeAsync();
        var page = await Owner.PageAsync($"/admin/papers/merge/{noise.Id}?with={preprint.Id}");
        ((IHtmlInputElement)page.QuerySelector("[name=take-Rating][value=Other]")!).IsChecked = true;
        await Site.ChangeAsync(async db => (await db.Papers.SingleAsync(p => p.Id == preprint.Id)).Rating = 7);

        page = await Owner.SubmittedAsync(page, [], ".merge button.pri");

        Assert.Contains("changed meanwhile", page.QuerySelector("[role=alert]")!.TextContent, StringComparison.Ordinal);
        Assert.True(((IHtmlInputElement)page.QuerySelector("[name=take-Rating][value=Other]")!).IsChecked);
        Assert.Equal(7, (await PaperAsync("noise-preprint")).Rating);
        page = await Owner.SubmittedAsync(page, [], ".merge button.pri");
        Assert.Equal(7, (await PaperAsync("ada2018noise")).Rating);

        using var gone = await Owner.GetAsync($"/admin/papers/merge/{noise.Id}?with={preprint.Id}");
        using var itself = await Owner.GetAsync($"/admin/papers/merge/{noise.Id}?with={noise.Id}");
        Assert.Equal((404, 404), ((int)gone.StatusCode, (int)itself.StatusCode));
    }

    [Fact]
    public async Task What_was_said_to_be_two_is_not_shown_again_until_it_is_asked_for()
    {
        await ArrangeAsync();
        var page = await Owner.PageAsync("/admin/papers/duplicates");

        page = await Owner.SubmittedAsync(page, [], ".pairs button");
        Assert.Empty(page.QuerySelectorAll(".pairs li"));
        Assert.Equal(1, (await PaperAsync("noise-preprint")).Version);

        page = await Owner.PressAsync(page, "details button");
        Assert.Single(page.QuerySelectorAll(".pairs li"));
    }

    [Fact]
    public async Task Paper_that_nothing_was_found_for_is_searched_by_hand()
    {
        await ArrangeAsync();

        var page = await Owner.PageAsync($"/admin/papers/merge/{noise.Id}?q=ears");

        var found = (IHtmlAnchorElement)Assert.Single(page.QuerySelectorAll(".lst .btn"));
        Assert.EndsWith($"?with={(await PaperAsync("chen2020ears")).Id}", found.Href, StringComparison.Ordinal);
    }

    private Task<Paper> PaperAsync(string slug) => Site.AskAsync(db => db.Papers.SingleAsync(p => p.Slug == slug));
}
