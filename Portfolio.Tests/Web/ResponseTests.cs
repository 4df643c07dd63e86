using System.Net;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Portfolio.Core.History;
using Portfolio.Tests.Support;

namespace Portfolio.Tests.Web;

/// <summary>What holds for every page: its headers, what it loads, what it says to search engines, what is logged.</summary>
public sealed partial class ResponseTests : IAsyncLifetime
{
    private static readonly string[] Addresses =
    [
        "/",
        "/zh",
        "/work",
        "/papers",
        "/essays",
        "/essays/rain-and-weirs",
        "/reading",
        "/reading/ada2018noise",
        "/cv",
        "/feed.xml",
        "/now",
        "/instruments",
        "/no-such-page",
        "/error",
    ];

    private readonly SiteFactory site = new();

    public static TheoryData<string> Everywhere() => [.. Addresses];

    public Task InitializeAsync() => site.ArrangeAsync(ExampleSite.Fill);

    public async Task DisposeAsync() => await site.DisposeAsync();

    [Theory]
    [MemberData(nameof(Everywhere))]
    public async Task Every_page_forbids_what_it_does_not_need(string address)
    {
        using var response = await GetAsync(address);

        var policy = response.Headers.GetValues("Content-Security-Policy").Single();
        Assert.Contains("default-src 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", response.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.True(response.Headers.Contains("Referrer-Policy"));
        Assert.True(response.Headers.Contains("Permissions-Policy"));
    }

    [Theory]
    [MemberData(nameof(Everywhere))]
    public async Task No_page_has_a_script_or_style_within_or_loads_from_elsewhere(string address)
    {
        var (_, page) = await site.AnswerAsync(address);

        // JSON-LD is data in a script element, and never run.
        Assert.Empty(page.QuerySelectorAll("style, [style], script:not([src]):not([type='application/ld+json'])"));
        Assert.DoesNotContain(
            page.All.SelectMany(e => e.Attributes),
            a => a.Name.StartsWith("on", StringComparison.Ordinal)
        );
        Assert.All(page.Assets(), asset => Assert.StartsWith("/", asset, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/essays/rain-and-weirs")]
    [InlineData("/no/such/page")]
    public async Task Method_that_a_page_does_not_know_is_refused_and_breaks_nothing(string address)
    {
        using var request = new HttpRequestMessage(HttpMethod.Trace, address);

        using var response = await site.Visitor().SendAsync(request);

        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
        Assert.DoesNotContain(site.Log.All, line => line.Contains("Exception", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Everything_a_page_loads_is_there_under_a_name_made_of_its_content()
    {
        foreach (var asset in (await site.PageAsync("/")).Assets())
        {
            using var response = await GetAsync(asset);

            Assert.NotEmpty(await response.Content.ReadAsStringAsync());
            Assert.Matches("[.][a-z0-9]{10}[.](css|js|svg)$", asset);
        }
    }

    [Fact]
    public async Task A_page_and_its_scripts_are_small()
    {
        var theme = new FileInfo(Repository.File("Portfolio.Web/assets/js/theme.js"));
        var script = new FileInfo(Repository.File("Portfolio.Web/assets/js/site.js"));
        Assert.InRange(theme.Length, 1, 300);
        Assert.InRange(theme.Length + script.Length, 1, 2048);
        Assert.InRange((await site.PageAsync("/")).Source.Text.Length, 1, 24 * 1024);
    }

    [Fact]
    public async Task Without_a_public_address_no_absolute_link_is_printed()
    {
        Assert.Empty((await site.PageAsync("/work")).QuerySelectorAll("link[rel=canonical], link[hreflang]"));
    }

    [Fact]
    public async Task With_a_public_address_each_page_names_itself_and_its_twins()
    {
        await site.ChangeAsync(async db => (await db.Settings.SingleAsync()).PublicUrl = "https://mira.example");

        var page = await site.PageAsync("/zh/work?from=somewhere");

        Assert.Equal("https://mira.example/zh/work", page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
        Assert.Equal(
            ["https://mira.example/work", "https://mira.example/zh/work", "https://mira.example/work"],
            page.QuerySelectorAll("link[hreflang]").Select(link => link.GetAttribute("href"))
        );
    }

    [Theory]
    [InlineData("/", HttpStatusCode.OK)]
    [InlineData("/no-such-page", HttpStatusCode.NotFound)]
    [InlineData("/icon.svg", HttpStatusCode.OK)]
    [InlineData("/error", HttpStatusCode.InternalServerError)]
    public async Task While_the_sample_is_shown_every_response_says_noindex(string address, HttpStatusCode status)
    {
        using (var before = await GetAsync(address))
            Assert.False(before.Headers.Contains("X-Robots-Tag"));
        var batch = new ImportBatch
        {
            Kind = ImportBatch.SampleKind,
            Source = "",
            SourceHash = "",
            At = site.Clock.Now,
        };
        await site.ArrangeAsync(db => db.Add(batch));

        using var response = await GetAsync(address);

        Assert.Equal(status, response.StatusCode);
        Assert.Equal("noindex", response.Headers.GetValues("X-Robots-Tag").Single());
    }

    [Fact]
    public async Task A_request_is_one_line_in_the_log_without_what_was_asked()
    {
        using var response = await GetAsync("/zh/reading?q=secret");

        var line = await site.Log.FindAsync("/zh/reading");
        Assert.Matches("\"GET\" \"/zh/reading\" 200 in [0-9.]+ ms, request \"[^\"]+\"", line);
        Assert.DoesNotContain(site.Log.All, l => l.Contains("secret", StringComparison.Ordinal));
    }

    [Fact]
    public async Task When_the_database_breaks_a_calm_page_names_the_request_that_the_log_names()
    {
        await site.ChangeAsync(async db => await db.Database.ExecuteSqlRawAsync("DROP TABLE Settings"));

        using var response = await GetAsync("/work");

        Assert.Equal(HttpStatusCode.InternalServerError, response.StatusCode);
        Assert.True(response.Headers.Contains("Content-Security-Policy"));
        var html = await response.Content.ReadAsStringAsync();
        Assert.Contains("Something went wrong", html, StringComparison.Ordinal);
        Assert.DoesNotContain("SqliteException", html, StringComparison.Ordinal);
        var id = RequestId().Match(html).Groups[1].Value;
        Assert.Contains("500 in", await site.Log.FindAsync($"request \"{id}\""), StringComparison.Ordinal);
        await site.Log.FindAsync("SqliteException");
    }

    [Fact]
    public async Task Chinese_stands_in_the_html_as_itself()
    {
        var html = (await site.PageAsync("/zh")).Source.Text;

        Assert.Contains("林米拉", html, StringComparison.Ordinal);
        Assert.DoesNotContain("&#x6797;", html, StringComparison.Ordinal);
    }

    private async Task<HttpResponseMessage> GetAsync(string address) =>
        await site.Visitor().GetAsync(new Uri(address, UriKind.Relative));

    [GeneratedRegex("<code>([^<]+)</code>")]
    private static partial Regex RequestId();
}
