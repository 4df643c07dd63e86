using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Portfolio.Tests.Support;
using Portfolio.Web.Accounts;

namespace Portfolio.Tests.Web.Accounts;

public sealed class SignInTests : OwnedSite
{
    [Theory]
    [InlineData("/sign-in")]
    [InlineData("/zh/sign-in")]
    public async Task Nothing_is_refused_before_anything_was_typed(string address) =>
        Assert.Empty((await Site.PageAsync(address)).QuerySelectorAll("[role=alert], [aria-invalid]"));

    [Fact]
    public async Task Unknown_address_and_wrong_password_are_told_in_the_same_words()
    {
        using var stranger = new OwnerClient(Site);

        using var wrong = await stranger.SignInAsync(password: "not the password");
        using var unknown = await stranger.SignInAsync(email: "nobody@example.edu");

        Assert.Equal(await ReasonAsync(wrong), await ReasonAsync(unknown));
        Assert.Contains("do not belong together", await ReasonAsync(wrong), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/sign-in")]
    [InlineData("/admin/essays")]
    public async Task Page_that_was_only_opened_complains_of_nothing(string path) =>
        Assert.Null((await Owner.PageAsync(path)).QuerySelector("[role=alert]"));

    [Fact]
    public async Task Sixth_attempt_has_to_wait_even_with_the_right_password()
    {
        using var stranger = new OwnerClient(Site);
        for (var i = 0; i < SignInThrottle.ForOneAddress; i++)
            (await stranger.SignInAsync(password: "not the password")).Dispose();

        using var answer = await stranger.SignInAsync();

        Assert.Equal(HttpStatusCode.TooManyRequests, answer.StatusCode);
        Assert.NotNull(answer.Headers.RetryAfter);
        Site.Clock.Now += SignInThrottle.Window;
        using var later = await stranger.SignInAsync();
        Assert.Equal("/admin", later.Headers.Location?.ToString());
    }

    [Theory]
    [InlineData("/sign-in?ReturnUrl=%2Fadmin%2Fessays", "/admin/essays")]
    [InlineData("/sign-in?ReturnUrl=https%3A%2F%2Fevil.example", "/admin")]
    [InlineData("/sign-in?ReturnUrl=%2F%2Fevil.example", "/admin")]
    public async Task Signing_in_leads_back_within_the_site_only(string from, string to)
    {
        using var owner = new OwnerClient(Site);

        using var answer = await owner.SignInAsync(path: from);

        Assert.Equal(to, answer.Headers.Location?.ToString());
    }

    [Fact]
    public async Task Cookie_is_dead_after_sign_out_wherever_it_was_copied()
    {
        using var browser = new OwnerClient(Site);
        using var signedIn = await browser.SignInAsync();
        var cookie = signedIn
            .Headers.GetValues("Set-Cookie")
            .Single(c => c.StartsWith("session=", StringComparison.Ordinal));
        Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("samesite=lax", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("secure", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(HttpStatusCode.OK, await WithCookieAsync(Site, cookie));

        (await browser.SubmitAsync(await browser.PageAsync("/sign-out"), [])).Dispose();

        Assert.Equal(HttpStatusCode.Redirect, await WithCookieAsync(Site, cookie));
        Assert.Equal(HttpStatusCode.OK, (await Owner.GetAsync("/admin")).StatusCode);
    }

    [Fact]
    public async Task Session_of_another_site_opens_nothing_here()
    {
        await using var other = new SiteFactory();
        await OwnerClient.CreateOwnerAsync(other);
        using var elsewhere = new OwnerClient(other);
        using var signedIn = await elsewhere.SignInAsync();
        var cookie = signedIn
            .Headers.GetValues("Set-Cookie")
            .Single(c => c.StartsWith("session=", StringComparison.Ordinal));

        Assert.Equal(HttpStatusCode.Redirect, await WithCookieAsync(Site, cookie));
    }

    [Fact]
    public async Task Session_ends_when_its_time_is_over()
    {
        Site.Clock.Now += TimeSpan.FromHours(13);

        using var answer = await Owner.GetAsync("/admin");

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
    }

    [Fact]
    public async Task Neither_passwords_nor_texts_stand_in_the_log()
    {
        using var stranger = new OwnerClient(Site);
        (await stranger.SignInAsync(password: "a secret that is wrong")).Dispose();
        await Owner.SubmittedAsync(
            await Owner.PageAsync("/admin/essays/edit"),
            new() { ["Essay.Title.en"] = "Private title", ["Essay.Body.en"] = "Private thought" }
        );

        await Site.Log.FindAsync("/admin/essays/edit/1");
        var log = string.Join('\n', Site.Log.All);
        foreach (var secret in new[] { OwnerClient.Password, "a secret that is wrong", OwnerClient.Email, "Private" })
            Assert.DoesNotContain(secret, log, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Password_is_stored_with_at_least_220000_rounds()
    {
        await using var site = new SiteFactory { HashesInFull = true };
        await OwnerClient.CreateOwnerAsync(site);
        using var scope = site.Services.CreateScope();
        var owner = await scope.ServiceProvider.GetRequiredService<AccountsDb>().Users.SingleAsync();

        // Identity's format: version, hash function, then the rounds, big-endian.
        var rounds = System.Buffers.Binary.BinaryPrimitives.ReadUInt32BigEndian(
            Convert.FromBase64String(owner.PasswordHash!).AsSpan(5)
        );
        Assert.True(rounds >= 220_000, $"{rounds}");
    }

    private static async Task<string> ReasonAsync(HttpResponseMessage answer) =>
        (await OwnerClient.ReadAsync(answer)).GetElementById("Password-err")!.TextContent;

    private static async Task<HttpStatusCode> WithCookieAsync(SiteFactory site, string cookie)
    {
        using var thief = site.CreateClient(new() { AllowAutoRedirect = false, HandleCookies = false });
        thief.DefaultRequestHeaders.Add("Cookie", cookie.Split(';')[0]);
        using var answer = await thief.GetAsync(new Uri("/admin", UriKind.Relative));
        return answer.StatusCode;
    }
}
