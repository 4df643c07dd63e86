using System.Net;
using Microsoft.EntityFrameworkCore;
using Portfolio.Core.Essays;
using Portfolio.Tests.Support;

namespace Portfolio.Tests.Web;

/// <summary>What an address answers: the entry, its new address, gone, or nothing.</summary>
public sealed class AddressTests : IAsyncLifetime
{
    private readonly SiteFactory site = new();

    public Task InitializeAsync() => site.ArrangeAsync(db => db.Add(Essay("river", e => e.Publish(null))));

    public async Task DisposeAsync() => await site.DisposeAsync();

    [Fact]
    public async Task A_renamed_essay_is_found_at_its_old_address()
    {
        await site.ChangeAsync(async db => (await db.Essays.SingleAsync()).Slug = "stream");

        using var response = await GetAsync("/zh/essays/river");

        Assert.Equal(HttpStatusCode.MovedPermanently, response.StatusCode);
        Assert.Equal("/zh/essays/stream", response.Headers.Location?.ToString());
    }

    [Fact]
    public async Task A_deleted_essay_is_gone()
    {
        await site.ChangeAsync(async db => db.Remove(await db.Essays.SingleAsync()));

        using var response = await GetAsync("/essays/river");

        Assert.Equal(HttpStatusCode.Gone, response.StatusCode);
        Assert.Contains(
            "This page has been removed",
            await response.Content.ReadAsStringAsync(),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task A_new_essay_takes_the_address_of_a_deleted_one()
    {
        await site.ChangeAsync(async db => db.Remove(await db.Essays.SingleAsync()));
        await site.ArrangeAsync(db => db.Add(Essay("river", e => e.Publish(null))));

        using var response = await GetAsync("/essays/river");

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Theory]
    [InlineData("draft", 404, false)]
    [InlineData("unlisted", 200, false)]
    [InlineData("later", 404, false)]
    [InlineData("since", 200, true)]
    public async Task Only_the_public_answers_and_only_the_published_is_listed(string slug, int status, bool listed)
    {
        await site.ArrangeAsync(db =>
            db.AddRange(
                Essay("draft", _ => { }),
                Essay("unlisted", e => e.Unlist()),
                Essay("later", e => e.Schedule(site.Clock.Now.AddSeconds(1))),
                Essay("since", e => e.Schedule(site.Clock.Now))
            )
        );

        using var response = await GetAsync("/essays/" + slug);

        Assert.Equal(status, (int)response.StatusCode);
        Assert.Equal(listed, (await site.PageAsync("/essays")).Links().Contains("/essays/" + slug));
    }

    [Fact]
    public async Task An_unlisted_essay_is_kept_out_of_search_engines()
    {
        await site.ArrangeAsync(db => db.Add(Essay("unlisted", e => e.Unlist())));

        Assert.Equal("noindex", (await site.PageAsync("/essays/unlisted")).Meta("robots"));
        Assert.Null((await site.PageAsync("/essays/river")).Meta("robots"));
    }

    [Theory]
    [InlineData("/nothing", "There is no page at this address")]
    [InlineData("/zh/nothing", "这个地址没有页面")]
    [InlineData("/zh/essays/nothing", "这个地址没有页面")]
    [InlineData("/not-found", "There is no page at this address")]
    public async Task What_is_not_there_is_told_in_the_visitors_language(string address, string sentence)
    {
        using var response = await GetAsync(address);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Contains(sentence, await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    private static Essay Essay(string slug, Action<Essay> publish)
    {
        var essay = new Essay { Slug = slug, Title = ExampleSite.English("On " + slug) };
        publish(essay);
        return essay;
    }

    private async Task<HttpResponseMessage> GetAsync(string address) =>
        await site.Visitor().GetAsync(new Uri(address, UriKind.Relative));
}
