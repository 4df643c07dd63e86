using System.Net;
using Microsoft.EntityFrameworkCore;
using Portfolio.Core.Essays;
using Portfolio.Core.Languages;
using Portfolio.Tests.Support;

namespace Portfolio.Tests.Web.Admin;

public sealed class RedirectsTests : OwnedSite
{
    private const string Address = "/admin/redirects";
    private readonly Essay river = new() { Slug = "river", Title = LocalizedText.Of("en", "The river") };

    private Task ArrangeAsync()
    {
        river.Publish(null);
        return Site.ArrangeAsync(db => db.Add(river));
    }

    [Fact]
    public async Task Address_that_was_added_leads_to_the_entry_until_it_is_deleted()
    {
        await ArrangeAsync();
        var page = await Owner.SubmittedAsync(
            await Owner.PageAsync(Address),
            new() { ["Slug"] = " old-river ", ["Target"] = " https://example.org/zh/essays/river?x=1 " }
        );

        Assert.Equal("The river", page.QuerySelector("td .ttl")!.TextContent);
        Assert.Equal("/essays/river", await LocationAsync("/essays/old-river"));

        await Owner.SubmittedAsync(page, [], "td button");

        Assert.Equal(0, await Site.AskAsync(db => db.Redirects.CountAsync()));
        Assert.Null(await LocationAsync("/essays/old-river"));
    }

    [Fact]
    public async Task List_tells_what_is_gone_and_what_is_used_again()
    {
        await ArrangeAsync();
        await Site.ChangeAsync(async db => db.Remove(await db.Essays.SingleAsync()));
        Assert.Contains("it is gone", await RowAsync(), StringComparison.Ordinal);

        await Site.ArrangeAsync(db => db.Add(new Essay { Slug = "river" }));

        Assert.Contains("Another entry has this address", await RowAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("river", "has this address already")]
    [InlineData("listed", "in the list already")]
    [InlineData("A/B", "lower-case letters")]
    [InlineData("", "lower-case letters")]
    public async Task Address_that_is_not_free_is_refused(string slug, string reason)
    {
        await ArrangeAsync();
        await Owner.SubmittedAsync(
            await Owner.PageAsync(Address),
            new() { ["Slug"] = "listed", ["Target"] = "the river" }
        );

        var asked = await Owner.PageAsync(Address);
        asked.QuerySelector("form.choosing")!.Remove();
        var page = await Owner.SubmittedAsync(asked, new() { ["Slug"] = slug, ["Target"] = "the river" });

        Assert.Contains(reason, page.GetElementById("Slug-err")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(slug, page.GetElementById("Slug")!.GetAttribute("value"));
        Assert.Equal(1, await Site.AskAsync(db => db.Redirects.CountAsync()));
    }

    [Theory]
    [InlineData("", "Choose where it leads")]
    [InlineData("nonsense", "Nothing is called that")]
    [InlineData("*'\"(", "Nothing is called that")]
    [InlineData("river", "Nothing is called that")]
    [InlineData("/essays/nonsense", "Nothing stands at this address")]
    [InlineData("https://example.org/", "Nothing stands at this address")]
    [InlineData("Twice", "Several are called that")]
    public async Task Address_that_leads_nowhere_is_refused(string target, string reason)
    {
        await ArrangeAsync();
        await Site.ArrangeAsync(db =>
            db.AddRange(
                new Essay { Slug = "a", Title = LocalizedText.Of("en", "Twice") },
                new Essay { Slug = "b", Title = LocalizedText.Of("zh-Hans", "Twice") }
            )
        );

        var page = await Owner.SubmittedAsync(
            await Owner.PageAsync(Address),
            new() { ["Slug"] = "old", ["Target"] = target }
        );

        Assert.Contains(reason, page.GetElementById("Target-err")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(target, page.GetElementById("Target")!.GetAttribute("value"));
        Assert.Equal(0, await Site.AskAsync(db => db.Redirects.CountAsync()));
    }

    private async Task<string> RowAsync() => (await Owner.PageAsync(Address)).QuerySelector("tbody tr")!.TextContent;

    private async Task<string?> LocationAsync(string path)
    {
        using var answer = await Owner.GetAsync(path);
        return answer.StatusCode == HttpStatusCode.MovedPermanently ? answer.Headers.Location?.ToString() : null;
    }
}
