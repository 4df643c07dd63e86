using System.Text.RegularExpressions;
using Portfolio.Tests.Support;

namespace Portfolio.Tests.Web.Commands;

/// <summary>How a site gets its owner without a browser, and what a start without one says.</summary>
public sealed partial class OwnerCommandTests : IDisposable
{
    private const string Words = "a long walk by the river\n";
    private static readonly string[] Create = ["owner", "create", "--email", "you@example.edu", "--password-stdin"];
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("portfolio-command-");

    [Fact]
    public async Task Owner_is_created_once_in_the_folder_where_the_user_stands()
    {
        using var first = Run([.. Create, "--data", "here"]);
        var code = await first.EndAsync(Words);
        Assert.True(code == 0, first.Output);
        Assert.Contains("you@example.edu owns this site", first.Output, StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(folder.FullName, "here", "owner-set")));

        using var second = Run([.. Create, "--data", "here"]);
        Assert.Equal(1, await second.EndAsync(Words));
        Assert.Contains("has an owner already", second.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("river", first.Output + second.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Short_password_is_refused_with_a_sentence()
    {
        using var run = Run(Create);

        Assert.Equal(1, await run.EndAsync("short\n"));
        Assert.Contains("at least 12 characters", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Start_without_an_owner_prints_where_to_set_up_and_logs_no_token()
    {
        using var run = Run(["--urls", "http://127.0.0.1:0;http://[::]:0"]);

        await run.SaysAsync("/setup?token=");

        await run.SaysAsync("Set up this site: http://localhost:");
        var token = await File.ReadAllTextAsync(Path.Combine(folder.FullName, "data", "setup-token"));
        Assert.Equal(2, Offer().Count(run.Output));
        Assert.Equal(2, run.Output.Split(token).Length - 1);
    }

    [Fact]
    public async Task Owner_comes_from_the_environment_while_there_is_none()
    {
        using var run = Run(
            ["--urls", "http://127.0.0.1:0"],
            ("Portfolio__Owner__Email", "you@example.edu"),
            ("Portfolio__Owner__Password", "a long walk by the river")
        );

        await run.SaysAsync("Application started");

        Assert.True(File.Exists(Path.Combine(folder.FullName, "data", "owner-set")));
        Assert.DoesNotContain("/setup", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Set_up_stays_closed_where_there_once_was_an_owner()
    {
        Directory.CreateDirectory(Path.Combine(folder.FullName, "data"));
        await File.WriteAllTextAsync(Path.Combine(folder.FullName, "data", "owner-set"), "");
        using var run = Run(["--urls", "http://127.0.0.1:0"]);

        await run.SaysAsync("Set-up stays closed");

        await run.SaysAsync("Application started");
        Assert.DoesNotContain("/setup?token", run.Output, StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(folder.FullName, "data", "setup-token")));
    }

    // The sample would take longer than all the rest.
    private ProgramRun Run(string[] args, params (string Name, string Value)[] environment) =>
        new(
            folder.FullName,
            environment.Append(("Portfolio__Sample", "false")).ToDictionary(e => e.Item1, e => e.Item2),
            args
        );

    [GeneratedRegex(@"^Set up this site: http://\S+:\d+/setup\?token=[0-9a-f]{40}\r?$", RegexOptions.Multiline)]
    private static partial Regex Offer();

    public void Dispose() => folder.Delete(recursive: true);
}
