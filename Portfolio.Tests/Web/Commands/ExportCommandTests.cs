using System.IO.Compression;
using Microsoft.Extensions.DependencyInjection;
using Portfolio.Core.Exchange.Export;
using Portfolio.Core.Exchange.Import;
using Portfolio.Core.Exchange.Import.Folders;
using Portfolio.Tests.Core.Exchange.Export;
using Portfolio.Tests.Support;

namespace Portfolio.Tests.Web.Commands;

/// <summary><c>export content</c> and <c>import FOLDER</c>: a site moves as files.</summary>
public sealed class ExportCommandTests : IDisposable
{
    private static readonly string[] Pages =
    [
        "/",
        "/work",
        "/essays",
        "/essays/rain-and-weirs",
        "/essays/under-bridges",
        "/essays/first-recordings",
        "/reading",
        "/reading/ada2018noise",
        "/now",
        "/instruments",
    ];
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("portfolio-command-");

    private string Out => Path.Combine(folder.FullName, "out");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public async Task Site_that_was_imported_is_the_same_page_for_page()
    {
        await using var first = new SiteFactory();
        await using var second = new SiteFactory();
        await first.ArrangeAsync(ExampleSite.Fill);

        await RunAsync<ExportContent>(first, export => export.RunAsync(new DirectoryInfo(Out), default));
        using var files = new FolderFiles(new DirectoryInfo(Out));
        await RunAsync<IServiceProvider>(
            second,
            async services =>
            {
                var plan = await services
                    .GetRequiredService<MakeContentPlan>()
                    .RunAsync(ReadContent.From(files), default);
                await services.GetRequiredService<ApplyImport>().RunAsync(plan, default);
            }
        );

        foreach (var page in Pages.Concat(Pages.Select(p => "/zh" + p)))
            Assert.Equal((await first.PageAsync(page)).Source.Text, (await second.PageAsync(page)).Source.Text);
    }

    [Fact]
    public async Task Export_and_import_by_command_give_the_same_files()
    {
        await using (var site = new SiteFactory())
        {
            await site.ArrangeAsync(ExampleSite.Fill);
            await RunAsync<ExportContent>(site, export => export.RunAsync(new DirectoryInfo(Out), default));
        }
        ZipFile.CreateFromDirectory(Out, Out + ".zip", CompressionLevel.Fastest, includeBaseDirectory: true);

        var dry = await CommandLine.RunAsync(folder.FullName, "import", "out", "--dry-run");
        var import = await CommandLine.RunAsync(folder.FullName, "import", "out.zip");
        var again = await CommandLine.RunAsync(folder.FullName, "import", "out");
        var export = await CommandLine.RunAsync(folder.FullName, "export", "content", "again", "--json");

        Assert.Equal((0, ""), (dry.ExitCode, dry.Error));
        Assert.Equal((0, ""), (import.ExitCode, import.Error));
        Assert.Contains("(essays/rain-and-weirs.md:1)", import.Output, StringComparison.Ordinal);
        Assert.EndsWith("Nothing to import.\n", again.Output, StringComparison.Ordinal);
        Assert.Contains("\"essay\": 3", export.Output, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(Exporting.Files(Out), Exporting.Files(Path.Combine(folder.FullName, "again")));
    }

    [Fact]
    public async Task What_cannot_be_done_is_one_sentence_and_changes_nothing()
    {
        Directory.CreateDirectory(Out);
        File.WriteAllText(Path.Combine(Out, "a.txt"), "mine");

        var noSite = await CommandLine.RunAsync(folder.FullName, "export", "content", "out");
        var noContent = await CommandLine.RunAsync(folder.FullName, "import", "out");

        Assert.Equal((1, ""), (noSite.ExitCode, noSite.Output));
        Assert.StartsWith("There is no site in ", noSite.Error, StringComparison.Ordinal);
        Assert.Equal((1, ""), (noContent.ExitCode, noContent.Output));
        Assert.StartsWith("out: This is no content folder", noContent.Error, StringComparison.Ordinal);
        Assert.Equal(["out"], folder.GetFileSystemInfos().Select(f => f.Name));
    }

    [Fact]
    public void Archive_that_leads_out_of_itself_is_not_followed()
    {
        using var zip = new MemoryStream();
        using (var archive = new ZipArchive(zip, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (
                var name in new[]
                {
                    "settings.md",
                    "../../evil.md",
                    "/essays/evil.md",
                    "essays\\evil.md",
                    "essays/a.md",
                }
            )
            {
                using var entry = new StreamWriter(archive.CreateEntry(name).Open());
                entry.Write(name == "settings.md" ? "---\nformat: 1\n---\n" : "---\nslug: a\n---\n");
            }
        }
        zip.Position = 0;

        using var files = new ZipFiles("a.zip", zip);

        Assert.Equal(["essays/a.md", "settings.md"], files.Paths.Order());
        Assert.Equal(3, files.PassedOver.Count);
    }

    private static async Task RunAsync<T>(SiteFactory site, Func<T, Task> run)
        where T : notnull
    {
        await using var scope = site.Services.CreateAsyncScope();
        await run(scope.ServiceProvider.GetRequiredService<T>());
    }
}
