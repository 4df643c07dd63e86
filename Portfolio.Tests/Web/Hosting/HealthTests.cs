using System.Net;
using Microsoft.EntityFrameworkCore;
using Portfolio.Tests.Support;

namespace Portfolio.Tests.Web.Hosting;

/// <summary>What a container or a proxy asks of the site.</summary>
public sealed class HealthTests : IAsyncLifetime
{
    private readonly SiteFactory site = new();

    public Task InitializeAsync() => site.ArrangeAsync(ExampleSite.Fill);

    public async Task DisposeAsync() => await site.DisposeAsync();

    [Theory]
    [InlineData("/health/live")]
    [InlineData("/health/ready")]
    public async Task Site_that_serves_is_alive_and_ready_and_nobody_keeps_that_answer(string address)
    {
        using var response = await GetAsync(address);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("Healthy", await response.Content.ReadAsStringAsync());
        Assert.True(response.Headers.CacheControl!.NoStore);
        Assert.Equal("nosniff", response.Headers.GetValues("X-Content-Type-Options").Single());
    }

    [Fact]
    public async Task Database_without_the_tables_of_this_version_is_alive_and_not_ready()
    {
        await site.ChangeAsync(async db => await db.Database.ExecuteSqlRawAsync("DELETE FROM __EFMigrationsHistory"));

        using var live = await GetAsync("/health/live");
        using var ready = await GetAsync("/health/ready");

        Assert.Equal(HttpStatusCode.OK, live.StatusCode);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, ready.StatusCode);
        Assert.True(ready.Headers.CacheControl!.NoStore);
        await site.Log.FindAsync("PortfolioDb lacks the migration");
    }

    [Fact]
    public async Task Site_that_cannot_be_read_is_alive_all_the_same()
    {
        await site.ChangeAsync(async db => await db.Database.ExecuteSqlRawAsync("DROP TABLE Settings"));

        using var page = await GetAsync("/");
        using var live = await GetAsync("/health/live");

        Assert.Equal(HttpStatusCode.InternalServerError, page.StatusCode);
        Assert.Equal(HttpStatusCode.OK, live.StatusCode);
    }

    [Fact]
    public async Task Being_asked_is_not_logged_and_has_no_language()
    {
        using var ready = await GetAsync("/health/ready");
        using var elsewhere = await GetAsync("/zh/health/ready");

        Assert.Equal(HttpStatusCode.NotFound, elsewhere.StatusCode);
        await site.Log.FindAsync("/zh/health/ready");
        Assert.DoesNotContain(site.Log.All, line => line.Contains("\"/health/ready\"", StringComparison.Ordinal));
    }

    private async Task<HttpResponseMessage> GetAsync(string address) =>
        await site.Visitor().GetAsync(new Uri(address, UriKind.Relative));
}
