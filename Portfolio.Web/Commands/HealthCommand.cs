using System.CommandLine;
using Portfolio.Web.Hosting;

namespace Portfolio.Web.Commands;

/// <summary>
/// <c>health</c>: whether the site that runs here can serve pages. For a container, whose image has no other program
/// that could ask.
/// </summary>
internal static class HealthCommand
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(4);
    private static readonly Option<string?> Url = new("--url")
    {
        Description = "The address to ask; where the server would listen with these settings, unless given.",
        HelpName = "URL",
    };

    public static Command Make()
    {
        var health = new Command("health", "Ask the running site whether it is ready.") { Url };
        health.SetAction(AskAsync);
        return health;
    }

    private static async Task<int> AskAsync(ParseResult asked, CancellationToken ct)
    {
        var console = asked.InvocationConfiguration;
        var settings = Settings();
        var address = (asked.GetValue(Url) ?? Listening(settings)).TrimEnd('/') + Health.Ready;
        var (ready, answer) = await AnswerAsync(address, KnownHost(settings), ct);
        await (ready ? console.Output : console.Error).WriteLineAsync($"{address}: {answer}");
        return ready ? 0 : 1;
    }

    // The server's own settings, without the time that building a host takes.
    private static IConfiguration Settings() =>
        new ConfigurationBuilder()
            .AddJsonFile(Path.Combine(AppContext.BaseDirectory, "appsettings.json"), optional: true)
            .AddEnvironmentVariables("DOTNET_")
            .AddEnvironmentVariables("ASPNETCORE_")
            .AddEnvironmentVariables()
            .Build();

    private static string Listening(IConfiguration settings)
    {
        if (settings["urls"] is { Length: > 0 } urls)
            return ListeningAddress.Reachable(urls.Split(';')[0]);
        return settings["http_ports"] is { Length: > 0 } ports
            ? $"http://localhost:{ports.Split(';')[0]}"
            : "http://localhost:5000";
    }

    // A site that answers to its own name only would refuse "localhost".
    private static string? KnownHost(IConfiguration settings) =>
        settings["AllowedHosts"]?.Split(';')[0] is { Length: > 0 } host && host != "*"
            ? host.Replace("*.", "health.", StringComparison.Ordinal)
            : null;

    private static async Task<(bool Ready, string Answer)> AnswerAsync(
        string address,
        string? host,
        CancellationToken ct
    )
    {
        // A proxy for the way out is not asked for one's own machine.
        using var handler = new SocketsHttpHandler { UseProxy = false, AllowAutoRedirect = false };
        using var http = new HttpClient(handler) { Timeout = Patience };
        try
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, address);
            request.Headers.Host = host;
            using var response = await http.SendAsync(request, ct);
            return (response.IsSuccessStatusCode, $"{(int)response.StatusCode} {response.ReasonPhrase}");
        }
        catch (HttpRequestException e)
        {
            return (false, e.Message);
        }
        catch (TaskCanceledException)
        {
            return (false, $"no answer within {Patience.TotalSeconds} s");
        }
        catch (Exception e) when (e is UriFormatException or InvalidOperationException or NotSupportedException)
        {
            return (false, "not an address such as http://localhost:8080");
        }
    }
}
