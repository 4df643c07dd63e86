using System.Diagnostics;
using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Portfolio.Core.Exchange.Import;
using Portfolio.Core.Exchange.Import.Bibliographies;
using Portfolio.Core.Papers;
using Portfolio.Core.Rendering;
using Portfolio.Core.Search;
using Portfolio.Core.Storage;

namespace Portfolio.Benchmarks;

/// <summary>
/// A BibTeX file of invented papers brought in as the admin area does it: bytes, plan, choice, one transaction with
/// history and search. Seconds by the clock and of processor time (others may be at work on the machine), and the most
/// memory the process had. Run as <c>dotnet run -c Release -- import 100000</c>.
/// </summary>
internal static class ImportSpeed
{
    public static async Task RunAsync(int papers)
    {
        var folder = Directory.CreateTempSubdirectory("portfolio-import-");
        var path = Path.Combine(folder.FullName, "portfolio.db");
        Write(Path.Combine(folder.FullName, "warm.bib"), 200, "warm");
        Write(Path.Combine(folder.FullName, "papers.bib"), papers, "paper");
        await new MigrateDatabase(path, Open).RunAsync(default);
        await using var services = Services(path);
        await using (var scope = services.CreateAsyncScope())
            await scope.ServiceProvider.GetRequiredService<PrepareSearch>().RunAsync(default);
        await ImportAsync(services, Path.Combine(folder.FullName, "warm.bib"), (_, _) => { });
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        await Task.Delay(1000);
        Say("resting, MiB", Process.GetCurrentProcess().WorkingSet64 / 1048576.0);
        var imported = await ImportAsync(services, Path.Combine(folder.FullName, "papers.bib"), Say);
        Say("papers imported", imported);
        Say("most memory, MiB", Process.GetCurrentProcess().PeakWorkingSet64 / 1048576.0);
        SqliteConnection.ClearAllPools();
        Say("database, MiB", new FileInfo(path).Length / 1048576.0);
        folder.Delete(recursive: true);
    }

    private static PortfolioDb Open(string connection) =>
        new(new DbContextOptionsBuilder<PortfolioDb>().UseSqlite(connection).Options);

    private static ServiceProvider Services(string path) =>
        new ServiceCollection()
            .AddSingleton(TimeProvider.System)
            .AddLogging()
            .AddPortfolioStorage(path)
            .AddRendering()
            .AddSearch()
            .AddImport()
            .BuildServiceProvider();

    private static async Task<int> ImportAsync(ServiceProvider services, string file, Action<string, double> say)
    {
        await using var scope = services.CreateAsyncScope();
        var (watch, cpu) = (Stopwatch.StartNew(), Environment.CpuUsage.TotalTime);
        void Lap(string what)
        {
            say($"{what}: s by the clock", watch.Elapsed.TotalSeconds);
            say($"{what}: s of processor time", (Environment.CpuUsage.TotalTime - cpu).TotalSeconds);
            say($"{what}: MiB at most so far", Process.GetCurrentProcess().PeakWorkingSet64 / 1048576.0);
            (watch, cpu) = (Stopwatch.StartNew(), Environment.CpuUsage.TotalTime);
        }
        var source = Read(file);
        Lap("reading the file");
        var choices = new BibliographyChoices(PapersAre.Read, SectionsFrom.Keywords, Publish: true);
        var plan = await scope
            .ServiceProvider.GetRequiredService<MakeBibliographyPlan>()
            .RunAsync(source, choices, null, default);
        Lap("planning");
        var chosen = plan.Only(Enumerable.Range(0, plan.Entries.Count).ToHashSet());
        Lap("choosing");
        var batch = await scope.ServiceProvider.GetRequiredService<ApplyImport>().RunAsync(chosen, default);
        Lap("importing");
        return batch!.Entries.Count;
    }

    // The bytes are nobody's once this returns.
    private static BibliographySource Read(string file) =>
        BibliographySource.Of(Path.GetFileName(file), File.ReadAllBytes(file))!;

    private static void Write(string path, int papers, string name)
    {
        var words = new InventedWords();
        using var text = new StreamWriter(path);
        for (var i = 0; i < papers; i++)
        {
            var chinese = i % 4 == 0;
            text.Write(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $$"""
                    @inproceedings{{{name}}{{i}},
                      title     = {{{words.Sentence(chinese, chinese ? 15 : 9)}} {{name}} {{i}}},
                      author    = {M{\"u}ller, J{\"o}rg and Ludwig van Beethoven and 赵润松 and others},
                      booktitle = "Proceedings of the {{i % 40}}th {Meeting}",
                      year      = {{1950 + (i % 75)}}, month = jul, pages = {{{i}}--{{i + 9}}},
                      doi       = {10.1000/{{name}}.{{i}}},
                      keywords  = {section {{i % 20}}, invented},
                      abstract  = {{{words.Sentence(chinese, chinese ? 60 : 22)}}.},
                    }


                    """
                )
            );
        }
    }

    private static void Say(string what, double number) =>
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what}: {number:0.0}"));
}
