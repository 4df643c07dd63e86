using Portfolio.Tests.Support;

namespace Portfolio.Tests.Web.Hosting;

/// <summary>A copy of the program as publishing lays it out: with <c>wwwroot</c> beside it.</summary>
public sealed class ProgramFolderTests : IDisposable
{
    private readonly DirectoryInfo copy = Directory.CreateTempSubdirectory("portfolio-published-");
    private readonly DirectoryInfo elsewhere = Directory.CreateTempSubdirectory("portfolio-elsewhere-");

    [Fact]
    public async Task Published_copy_finds_its_files_wherever_it_is_started_and_makes_its_data_there()
    {
        Publish();
        using var run = new ProgramRun(
            Path.Combine(copy.FullName, "Portfolio.Web.dll"),
            elsewhere.FullName,
            new Dictionary<string, string> { ["Portfolio__Data"] = "here", ["Portfolio__Sample"] = "false" },
            "--urls",
            "http://127.0.0.1:0"
        );
        using var visitor = new HttpClient { BaseAddress = await run.AddressAsync() };

        var style = await visitor.GetStringAsync(new Uri("/css/site.css", UriKind.Relative));

        Assert.Contains("{", style, StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(elsewhere.FullName, "here", "portfolio.db")));
    }

    // The build's own output, since publishing would build once more.
    private void Publish()
    {
        var configuration = Path.GetRelativePath(Repository.File("Portfolio.Tests/bin"), AppContext.BaseDirectory);
        Copy(Path.Combine(Repository.File("Portfolio.Web/bin"), configuration), copy.FullName);
        Copy(Repository.File("Portfolio.Web/wwwroot"), Path.Combine(copy.FullName, "wwwroot"));
    }

    private static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }

    public void Dispose()
    {
        copy.Delete(recursive: true);
        elsewhere.Delete(recursive: true);
    }
}
