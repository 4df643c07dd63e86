using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Portfolio.Core.Essays;
using Portfolio.Core.Languages;
using Portfolio.Tests.Support;
using Portfolio.Web.Accounts;

namespace Portfolio.Tests.Web.Admin;

public sealed class ShareLinkTests : OwnedSite
{
    private async Task<string> SharedAsync(string days = "14")
    {
        await Site.ArrangeAsync(db =>
            db.AddRange(
                new Essay
                {
                    Slug = "glass",
                    Title = LocalizedText.Of("en", "Glass"),
                    Body = LocalizedText.Of("en", "Clear."),
                },
                new Essay { Slug = "other", Title = LocalizedText.Of("en", "Other") }
            )
        );
        var page = await Owner.PageAsync("/admin/essays/share/1");
        page = await Owner.SubmittedAsync(page, new() { ["Days"] = days });
        return page.QuerySelector("#shared")?.TextContent ?? "";
    }

    [Fact]
    public async Task Draft_is_read_by_its_link_and_by_nothing_else()
    {
        var address = new Uri(await SharedAsync());

        using var visitor = Site.Visitor();
        using var answer = await visitor.GetAsync(new Uri(address.PathAndQuery, UriKind.Relative));
        var html = await answer.Content.ReadAsStringAsync();

        Assert.Contains("Clear.", html, StringComparison.Ordinal);
        Assert.Equal("no-store", answer.Headers.CacheControl!.ToString());
        Assert.Equal("noindex", answer.Headers.GetValues("X-Robots-Tag").Single());
        Assert.Equal("no-referrer", answer.Headers.GetValues("Referrer-Policy").Single());
        foreach (
            var path in new[]
            {
                "/essays/glass",
                "/essays/other",
                address.PathAndQuery + "x",
                "/shared/",
                "/shared/x/y",
            }
        )
            Assert.Equal(HttpStatusCode.NotFound, (await Site.AnswerAsync(path)).Status);
    }

    [Fact]
    public async Task Link_ends_after_its_days()
    {
        var path = new Uri(await SharedAsync("2")).PathAndQuery;

        Site.Clock.Now += TimeSpan.FromDays(1.9);
        Assert.Equal(HttpStatusCode.OK, (await Site.AnswerAsync(path)).Status);
        Site.Clock.Now += TimeSpan.FromDays(0.2);
        Assert.Equal(HttpStatusCode.NotFound, (await Site.AnswerAsync(path)).Status);
    }

    [Fact]
    public async Task Link_that_is_taken_back_leads_nowhere()
    {
        var path = new Uri(await SharedAsync()).PathAndQuery;
        await Site.PageAsync(path);
        var list = await Owner.PageAsync("/admin/shares");
        Assert.Contains("Last read", list.QuerySelector("main .lst")!.TextContent, StringComparison.Ordinal);

        list = await Owner.SubmittedAsync(list, []);

        Assert.Empty(list.QuerySelectorAll("main .lst > li"));
        Assert.Equal(HttpStatusCode.NotFound, (await Site.AnswerAsync(path)).Status);
    }

    [Fact]
    public async Task Token_is_kept_nowhere()
    {
        var token = new Uri(await SharedAsync()).Segments[^1];

        Assert.Equal(43, token.Length);
        using var scope = Site.Services.CreateScope();
        var link = await scope.ServiceProvider.GetRequiredService<AccountsDb>().ShareLinks.SingleAsync();
        Assert.NotEqual(token, link.Hash);
        foreach (var file in Directory.GetFiles(Site.DataFolder, "*.db*"))
        {
            await using var open = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            using var text = new StreamReader(open, System.Text.Encoding.Latin1);
            Assert.DoesNotContain(token, await text.ReadToEndAsync(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task What_was_published_meanwhile_is_read_where_it_stands()
    {
        var path = new Uri(await SharedAsync()).PathAndQuery;
        await Site.ChangeAsync(async db => (await db.Essays.SingleAsync(e => e.Slug == "glass")).Publish(null));

        using var visitor = Site.Visitor();
        using var answer = await visitor.GetAsync(new Uri(path, UriKind.Relative));

        Assert.Equal("/essays/glass", answer.Headers.Location!.ToString());
    }

    [Fact]
    public async Task Nobody_shares_for_longer_than_a_year()
    {
        Assert.Equal("", await SharedAsync("366"));
        using var scope = Site.Services.CreateScope();
        Assert.False(await scope.ServiceProvider.GetRequiredService<AccountsDb>().ShareLinks.AnyAsync());
    }
}
