using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Portfolio.Tests.Support;

namespace Portfolio.Tests.Web.Hosting;

/// <summary>Who is believed when he says who the visitor is. The proxy here is 10.1.2.3.</summary>
public sealed class TrustedProxiesTests : IAsyncLifetime
{
    private const string Proxy = "10.1.2.3";
    private readonly SiteFactory site = new();

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync() => await site.DisposeAsync();

    [Theory]
    [InlineData("", "203.0.113.9", "http 10.1.2.3")]
    [InlineData("10.1.2.4, 192.0.2.0/24", "203.0.113.9", "http 10.1.2.3")]
    [InlineData("10.1.2.3", "203.0.113.9", "https 203.0.113.9")]
    [InlineData("::1, 10.0.0.0/8", "203.0.113.9", "https 203.0.113.9")]
    // What the visitor wrote himself stands before what the proxy appended.
    [InlineData("10.1.2.3", "198.51.100.1, 203.0.113.9", "https 203.0.113.9")]
    [InlineData("10.0.0.0/8", "203.0.113.9, 10.9.9.9", "https 203.0.113.9")]
    public async Task Only_a_proxy_that_is_named_says_who_comes(string trusted, string forwarded, string seen)
    {
        await using var behind = Behind(trusted);
        using var client = behind.CreateClient(new() { AllowAutoRedirect = false });

        using var response = await AskAsync(client, "/sign-in", forwarded);

        Assert.Equal(seen, response.Headers.GetValues("Seen").Single());
        var cookie = response
            .Headers.GetValues("Set-Cookie")
            .First(c => c.StartsWith("form=", StringComparison.Ordinal));
        Assert.Equal(
            seen.StartsWith("https", StringComparison.Ordinal),
            cookie.Contains("secure", StringComparison.OrdinalIgnoreCase)
        );
    }

    [Theory]
    [InlineData("proxy.example")]
    [InlineData("127.0.0.1, 10.0.0.0/99")]
    public async Task What_is_no_address_refuses_the_start_with_a_sentence(string trusted)
    {
        using var run = new ProgramRun(
            site.DataFolder,
            new Dictionary<string, string> { ["Portfolio__TrustedProxies"] = trusted },
            "--urls",
            "http://127.0.0.1:0"
        );

        Assert.Equal(1, await run.EndAsync());
        Assert.Contains("Portfolio__TrustedProxies: '", run.Output, StringComparison.Ordinal);
        Assert.Contains("neither an address", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Output, StringComparison.Ordinal);
    }

    private WebApplicationFactory<Program> Behind(string trusted) =>
        site.WithWebHostBuilder(builder =>
            builder
                .UseSetting("Portfolio:TrustedProxies", trusted)
                .ConfigureTestServices(services => services.AddSingleton<IStartupFilter, FromTheProxy>())
        );

    private static async Task<HttpResponseMessage> AskAsync(HttpClient client, string address, string forwarded)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(address, UriKind.Relative));
        request.Headers.Add("X-Forwarded-For", forwarded);
        request.Headers.Add("X-Forwarded-Proto", "https");
        return await client.SendAsync(request);
    }

    /// <summary>Lets every request come from the proxy, and tells in a header whom the site took it for.</summary>
    private sealed class FromTheProxy : IStartupFilter
    {
        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) =>
            app =>
            {
                app.Use(
                    (context, rest) =>
                    {
                        context.Connection.RemoteIpAddress = IPAddress.Parse(Proxy);
                        context.Response.OnStarting(() =>
                        {
                            var seen = $"{context.Request.Scheme} {context.Connection.RemoteIpAddress}";
                            context.Response.Headers["Seen"] = seen;
                            return Task.CompletedTask;
                        });
                        return rest(context);
                    }
                );
                next(app);
            };
    }
}
