using Portfolio.Tests.Support;

namespace Portfolio.Tests.Web.Commands;

/// <summary>What a container is asked every half minute.</summary>
public sealed class HealthCommandTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("portfolio-health-");

    [Fact]
    public async Task Running_site_is_ready_also_where_only_its_own_name_is_answered()
    {
        await using var site = new SiteFactory();
        site.UseKestrel(0);
        site.StartServer();
        var address = site.ClientOptions.BaseAddress.ToString();

        using var found = Health(("ASPNETCORE_URLS", address));
        Assert.Equal(0, await found.EndAsync());
        Assert.Equal($"{address}health/ready: 200 OK", found.Output.Trim());

        await using var named = new SiteFactory();
        var strict = named.WithWebHostBuilder(builder => builder.UseSetting("AllowedHosts", "*.mira.example"));
        strict.UseKestrel(0);
        strict.StartServer();
        address = strict.ClientOptions.BaseAddress.ToString();
        using var stranger = Health(("ASPNETCORE_URLS", address));
        Assert.Equal(1, await stranger.EndAsync());
        using var known = Health(("ASPNETCORE_URLS", address), ("AllowedHosts", "*.mira.example"));
        Assert.Equal(0, await known.EndAsync());
    }

    [Fact]
    public async Task Where_nothing_listens_one_line_says_so()
    {
        // Port 9 is for discarding, and nobody offers it.
        using var run = new ProgramRun(
            folder.FullName,
            new Dictionary<string, string> { ["ASPNETCORE_HTTP_PORTS"] = "9" },
            "health"
        );

        Assert.Equal(1, await run.EndAsync());
        Assert.StartsWith("http://localhost:9/health/ready: ", run.Output.Trim(), StringComparison.Ordinal);
        Assert.Single(run.Output.Trim().Split('\n'));
    }

    [Fact]
    public async Task Url_comes_before_the_settings_and_has_to_be_one()
    {
        using var run = new ProgramRun(
            folder.FullName,
            new Dictionary<string, string> { ["ASPNETCORE_URLS"] = "http://localhost:9" },
            "health",
            "--url",
            "here"
        );

        Assert.Equal(1, await run.EndAsync());
        Assert.StartsWith("here/health/ready: not an address", run.Output.Trim(), StringComparison.Ordinal);
    }

    private ProgramRun Health(params (string Name, string Value)[] environment) =>
        new(folder.FullName, environment.ToDictionary(e => e.Name, e => e.Value), "health");

    public void Dispose() => folder.Delete(recursive: true);
}
