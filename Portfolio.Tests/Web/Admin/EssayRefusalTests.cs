using System.Net;
using Microsoft.EntityFrameworkCore;
using Portfolio.Core.Essays;
using Portfolio.Core.Languages;
using Portfolio.Tests.Support;

namespace Portfolio.Tests.Web.Admin;

/// <summary>Each refusal stands beside its field, and what was typed is still there.</summary>
public sealed class EssayRefusalTests : OwnedSite
{
    public static TheoryData<string, string, string> Refusals() =>
        new()
        {
            { "Essay.Title.en", " ", "A title is needed" },
            { "Essay.Slug", "taken", "Another one has this address" },
            { "Essay.Slug", "Not A Slug", "lower-case letters" },
            { "Essay.Slug", new string('x', 81), "at most 80" },
            { "Essay.Body.en", new string('字', 180_000), "528 KB; at most 512 KB" },
            { "Essay.Tags", string.Join(',', Enumerable.Range(1, 21)), "These are 21; at most 20" },
            { "Essay.Tags", new string('t', 51), "longer than 50" },
        };

    [Theory]
    [MemberData(nameof(Refusals), DisableDiscoveryEnumeration = true)]
    public async Task Refusal_stands_beside_its_field(string field, string typed, string reason)
    {
        await Site.ArrangeAsync(db => db.Add(new Essay { Slug = "taken", Title = LocalizedText.Of("en", "First") }));
        var form = new Dictionary<string, string> { ["Essay.Title.en"] = "Mine", ["Essay.Summary.zh-Hans"] = "摘要" };

        var page = await Owner.SubmittedAsync(
            await Owner.PageAsync("/admin/essays/edit"),
            new(form) { [field] = typed }
        );

        var input = page.QuerySelector($"[name='{field}']")!;
        Assert.Equal("true", input.GetAttribute("aria-invalid"));
        var told = input
            .GetAttribute("aria-describedby")!
            .Split(' ')
            .Select(id => page.GetElementById(id)!.TextContent);
        Assert.Contains(told, sentence => sentence.Contains(reason, StringComparison.Ordinal));
        Assert.Equal("摘要", page.QuerySelector("[name='Essay.Summary.zh-Hans']")!.TextContent);
        Assert.NotNull(page.QuerySelector("[role=alert]"));
        Assert.Equal(1, await Site.AskAsync(db => db.Essays.CountAsync()));
    }

    [Fact]
    public async Task Address_made_of_the_title_gives_way_to_one_that_is_taken()
    {
        await Site.ArrangeAsync(db => db.Add(new Essay { Slug = "mine", Title = LocalizedText.Of("en", "First") }));

        await Owner.SubmittedAsync(await Owner.PageAsync("/admin/essays/edit"), new() { ["Essay.Title.en"] = "Mine" });

        Assert.Equal(
            ["mine", "mine-2"],
            await Site.AskAsync(db => db.Essays.Select(e => e.Slug).Order().ToListAsync())
        );
    }

    [Fact]
    public async Task Title_without_a_letter_asks_for_an_address()
    {
        var page = await Owner.SubmittedAsync(
            await Owner.PageAsync("/admin/essays/edit"),
            new() { ["Essay.Title.en"] = "?!" }
        );

        Assert.Contains(
            "No address can be made",
            page.GetElementById("Essay-Slug-err")!.TextContent,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Refusal_is_told_in_Chinese_to_who_reads_Chinese()
    {
        var page = await Owner.SubmittedAsync(await Owner.PageAsync("/zh/admin/essays/edit"), []);

        Assert.Equal("至少需要一种语言的标题。", page.GetElementById("Essay-Title-en-err")!.TextContent);
    }

    [Fact]
    public async Task Form_that_cannot_be_read_is_answered_with_what_to_do_and_stores_nothing()
    {
        using var answer = await Owner.SubmitAsync(
            await Owner.PageAsync("/admin/essays/edit"),
            new() { ["Essay.Title.en"] = "A\0B" }
        );

        var page = await OwnerClient.ReadAsync(answer);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.StartsWith("This request could not be answered", page.Title, StringComparison.Ordinal);
        Assert.Contains("what you typed is still there", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(0, await Site.AskAsync(db => db.Essays.CountAsync()));
    }
}
