using Portfolio.Tests.Support;

namespace Portfolio.Tests.Web.Hosting;

/// <summary>A start whose data folder is not its own. Tests may run as root, whom no mode keeps out.</summary>
public sealed class DataFolderTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("portfolio-folder-");

    [Fact]
    public async Task Folder_that_cannot_be_written_to_is_named_with_user_and_remedy_in_one_sentence()
    {
        await File.WriteAllTextAsync(In("file"), "");

        await RefusedAsync("file/data", In("file/data"));
    }

    [Fact]
    public async Task So_is_a_folder_whose_database_belongs_to_somebody_else()
    {
        Directory.CreateDirectory(In("data"));
        // A file that not even root may write to.
        File.CreateSymbolicLink(In("data/portfolio.db"), "/proc/sys/kernel/ostype");

        await RefusedAsync("data", In("data"));
    }

    private async Task RefusedAsync(string setting, string path)
    {
        using var run = new ProgramRun(
            folder.FullName,
            new Dictionary<string, string> { ["Portfolio__Data"] = setting },
            "--urls",
            "http://127.0.0.1:0"
        );

        Assert.Equal(1, await run.EndAsync());
        var sentence = Assert.Single(run.Output.Trim().Split('\n'));
        Assert.StartsWith($"The data folder {path} cannot be written to", sentence, StringComparison.Ordinal);
        Assert.Matches(@"by the user with uid (\d+) and gid (\d+): run 'chown -R \1:\2 ", sentence);
    }

    private string In(string name) => Path.Combine(folder.FullName, name);

    public void Dispose() => folder.Delete(recursive: true);
}
