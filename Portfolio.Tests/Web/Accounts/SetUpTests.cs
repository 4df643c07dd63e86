using System.Net;
using AngleSharp;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Portfolio.Tests.Support;
using Portfolio.Web.Accounts;

namespace Portfolio.Tests.Web.Accounts;

public sealed class SetUpTests : IAsyncLifetime, IAsyncDisposable
{
    private readonly SiteFactory site = new();
    private OwnerClient browser = null!;

    private string Token => File.ReadAllText(Path.Combine(site.DataFolder, "setup-token"));

    private static Dictionary<string, string> Answers() =>
        new()
        {
            ["Form.Email"] = OwnerClient.Email,
            ["Form.Password"] = OwnerClient.Password,
            ["Form.PasswordAgain"] = OwnerClient.Password,
            ["Form.PublicUrl"] = "https://example.edu/~you/",
            ["Form.TimeZone"] = "Asia/Shanghai",
            ["Form.Languages"] = "zh-Hans,en",
        };

    [Fact]
    public async Task Set_up_makes_owner_and_settings_and_signs_in()
    {
        var token = Token;

        var page = await browser.SubmittedAsync(await browser.PageAsync("/setup?token=" + token), Answers());

        Assert.Equal("首页", page.QuerySelector("h1")!.TextContent);
        var settings = await site.AskAsync(db => db.Settings.Include(s => s.Languages).SingleAsync());
        Assert.Equal(("https://example.edu/~you", "Asia/Shanghai"), (settings.PublicUrl, settings.TimeZone));
        Assert.Equal(
            [("zh-Hans", ""), ("en", "en")],
            settings.Languages.OrderBy(l => l.Position).Select(l => (l.Tag, l.Prefix))
        );
        Assert.False(File.Exists(Path.Combine(site.DataFolder, "setup-token")));
        Assert.True(File.Exists(Path.Combine(site.DataFolder, "owner-set")));
        Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync("/setup?token=" + token)).StatusCode);
    }

    [Fact]
    public async Task Token_is_long_and_only_its_user_can_read_it()
    {
        Assert.Equal(40, Token.Length);
        if (!OperatingSystem.IsWindows())
            Assert.Equal(
                UnixFileMode.UserRead | UnixFileMode.UserWrite,
                File.GetUnixFileMode(Path.Combine(site.DataFolder, "setup-token"))
            );
        using var answer = await browser.GetAsync("/setup?token=" + Token);
        Assert.DoesNotContain(Token, string.Join('\n', site.Log.All), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/setup")]
    [InlineData("/setup?token=")]
    [InlineData("/setup?token=0123456789012345678901234567890123456789")]
    public async Task Wrong_token_is_refused_with_a_sentence_and_soon_has_to_wait(string address)
    {
        using var refused = await browser.GetAsync(address);

        Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode);
        var page = await OwnerClient.ReadAsync(refused);
        Assert.Contains(
            "does not open the set-up",
            page.QuerySelector("[role=alert]")!.TextContent,
            StringComparison.Ordinal
        );
        Assert.Null(page.QuerySelector("form"));
        for (var i = 1; i < SignInThrottle.ForOneAddress; i++)
            (await browser.GetAsync(address)).Dispose();
        using var waiting = await browser.GetAsync("/setup?token=" + Token);
        Assert.Equal(HttpStatusCode.TooManyRequests, waiting.StatusCode);
    }

    [Theory]
    [InlineData("Form.Email", "nobody", "e-mail address")]
    [InlineData("Form.Password", "short", "at least 12")]
    [InlineData("Form.PasswordAgain", "another long password", "differ")]
    [InlineData("Form.PublicUrl", "javascript:alert(1)", "not an address")]
    [InlineData("Form.TimeZone", "Mars/Olympus", "no such time zone")]
    [InlineData("Form.Languages", "tlh", "Choose one")]
    public async Task Refused_set_up_leaves_nothing_half_done(string field, string typed, string reason)
    {
        var answers = Answers();
        answers[field] = typed;
        if (field == "Form.Password")
            answers["Form.PasswordAgain"] = typed;

        var page = await browser.SubmittedAsync(await browser.PageAsync("/setup?token=" + Token), answers);

        Assert.Contains(
            reason,
            page.QuerySelector($".bad-f:has([name='{field}']) .err")!.TextContent,
            StringComparison.Ordinal
        );
        Assert.DoesNotContain(OwnerClient.Password, page.ToHtml(), StringComparison.Ordinal);
        var settings = await site.AskAsync(db => db.Settings.SingleAsync());
        Assert.Equal((null, "UTC", 1), (settings.PublicUrl, settings.TimeZone, settings.Version));
        using var scope = site.Services.CreateScope();
        Assert.False(await scope.ServiceProvider.GetRequiredService<AccountsDb>().Users.AnyAsync());
        Assert.NotEmpty(Token);
    }

    public Task InitializeAsync()
    {
        browser = new(site);
        return Task.CompletedTask;
    }

    public async ValueTask DisposeAsync()
    {
        browser.Dispose();
        await site.DisposeAsync();
    }

    Task IAsyncLifetime.DisposeAsync() => DisposeAsync().AsTask();
}
