using Microsoft.EntityFrameworkCore;
using Portfolio.Core.Papers;
using Portfolio.Tests.Support;

namespace Portfolio.Tests.Web.Admin;

/// <summary>Each refusal of a paper stands beside its field, and what was typed is still there.</summary>
public sealed class PaperRefusalTests : OwnedSite
{
    public static TheoryData<string, string, string> Refusals() =>
        new()
        {
            { "Paper.Title", " ", "needs its title" },
            { "Paper.Title", new string('x', 1024 * 1024), "At most 2000" },
            { "Paper.Doi", "11.1000/182", "This is no DOI" },
            { "Paper.ArxivId", "17.3", "This is no arXiv number" },
            { "Paper.Authors[0].Orcid", "0000-0002-1825-0098", "This is no ORCID iD" },
            { "Paper.Authors[0].Family", new string('李', 201), "At most 200" },
            { "Paper.Authors[0].Literal", "OpenAI", "Either the whole name or its parts" },
            { "Paper.Authors[0].Marks", "*x", "Marks are some of" },
            { "Paper.Rating", "11", "Choose one of the list" },
            { "Paper.Issued", "last year", "Write a year" },
            { "Paper.FinishedOn", "2026-13", "Write a year" },
            { "Paper.ReadingEvents[0].StartedOn", "2026-02-30", "Write a year" },
            { "Paper.YearSuffix", "b", "only behind a year" },
            { "Paper.Language", "no language", "language tag" },
            { "Paper.Links.pdf.Url", "javascript:alert(1)", "This is not an address" },
            { "Paper.Links.code.Url", "https://x.example/" + new string('x', 2000), "at most 2000" },
            { "Paper.CitationKey", "Taken", "has this key already" },
            { "Paper.Slug", "taken", "Another one has this address" },
            { "Paper.SectionId", "77", "Choose one of the list" },
            { "Paper.PreviewId", "77", "Choose one of the list" },
            { "Paper.Type", "sculpture", "Choose one of the list" },
            { "Paper.ShortName", new string('x', 81), "At most 80" },
            { "Paper.Abstract", new string('x', 100_001), "At most 100000" },
            { "Paper.Notes.en", new string('字', 180_000), "at most 512 KB" },
        };

    [Theory]
    [MemberData(nameof(Refusals), DisableDiscoveryEnumeration = true)]
    public async Task Refusal_stands_beside_its_field(string field, string typed, string reason)
    {
        await Site.ArrangeAsync(db =>
            db.Add(
                new Paper
                {
                    Slug = "taken",
                    CitationKey = "taken",
                    Title = "First",
                }
            )
        );
        var form = new Dictionary<string, string>
        {
            ["Paper.Title"] = "Mine",
            ["Paper.Authors[0].Family"] = "张",
            ["Paper.Authors[0].Given"] = "三",
            ["Paper.Venue"] = "مجلة 😀",
        };

        var page = await Owner.SubmittedAsync(
            await Owner.PageAsync("/admin/papers/edit"),
            new(form) { [field] = typed }
        );

        var input = page.QuerySelector($"[name='{field}']")!;
        Assert.Equal("true", input.GetAttribute("aria-invalid"));
        var told = input
            .GetAttribute("aria-describedby")!
            .Split(' ')
            .Select(id => page.GetElementById(id)!.TextContent);
        Assert.Contains(told, sentence => sentence.Contains(reason, StringComparison.Ordinal));
        Assert.Equal("مجلة 😀", page.QuerySelector("[name='Paper.Venue']")!.GetAttribute("value"));
        Assert.Equal("三", page.QuerySelector("[name='Paper.Authors[0].Given']")!.GetAttribute("value"));
        if (input.LocalName == "input")
            Assert.Equal(typed.Trim(), input.GetAttribute("value")!.Trim());
        Assert.Equal(1, await Site.AskAsync(db => db.Papers.CountAsync()));
    }

    [Fact]
    public async Task Key_and_address_that_are_made_give_way_to_those_that_are_taken()
    {
        await Site.ArrangeAsync(db =>
            db.Add(
                new Paper
                {
                    Slug = "zhang2020rain",
                    CitationKey = "Zhang2020rain",
                    Title = "Rain",
                }
            )
        );

        await Owner.SubmittedAsync(
            await Owner.PageAsync("/admin/papers/edit"),
            new()
            {
                ["Paper.Title"] = "The Rain",
                ["Paper.Authors[0].Family"] = "Zhang",
                ["Paper.Issued"] = "2020",
            }
        );

        var paper = await Site.AskAsync(db => db.Papers.SingleAsync(p => p.Title == "The Rain"));
        Assert.Equal(("zhang2020rainb", "zhang2020rainb"), (paper.CitationKey, paper.Slug));
    }
}
