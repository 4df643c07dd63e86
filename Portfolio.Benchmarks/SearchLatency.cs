using System.Diagnostics;
using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Portfolio.Core.Papers;
using Portfolio.Core.Rendering;
using Portfolio.Core.Search;
using Portfolio.Core.Storage;

namespace Portfolio.Benchmarks;

/// <summary>
/// Milliseconds by the clock, and of processor time (the compiler's and the garbage collector's too), of a search over 100,000 invented papers, half of them Chinese; what is asked stands in their titles.
/// Run as <c>dotnet run -c Release -- search</c>; a benchmark of means would not show the slow hundredth.
/// </summary>
internal static class SearchLatency
{
    private const int Papers = 100_000;
    private const int Asked = 600;
    private const int WarmUp = 200;

    public static async Task RunAsync()
    {
        var folder = Directory.CreateTempSubdirectory("portfolio-search-");
        var path = Path.Combine(folder.FullName, "portfolio.db");
        await new MigrateDatabase(path, Open).RunAsync(default);
        var services = new ServiceCollection()
            .AddSingleton(TimeProvider.System)
            .AddLogging()
            .AddPortfolioStorage(path)
            .AddRendering()
            .AddSearch()
            .BuildServiceProvider();
        var titles = await FillAsync(services);
        await IndexAsync(services, path);
        await AskAsync(services, titles);
        await SaveAsync(services);
        await services.DisposeAsync();
        SqliteConnection.ClearAllPools();
        folder.Delete(recursive: true);
    }

    private static PortfolioDb Open(string connection) =>
        new(new DbContextOptionsBuilder<PortfolioDb>().UseSqlite(connection).Options);

    // Past the interceptors: what is measured is the index made at once, as at the first start with it.
    private static async Task<List<string>> FillAsync(ServiceProvider services)
    {
        await using var scope = services.CreateAsyncScope();
        var path = scope.ServiceProvider.GetRequiredService<PortfolioDb>().Database.GetConnectionString()!;
        var words = new InventedWords();
        var titles = new List<string>();
        for (var i = 0; i < Papers; i += 1000)
        {
            await using var db = Open(path);
            for (var j = i; j < i + 1000; j++)
            {
                var chinese = j % 2 == 0;
                var paper = new Paper
                {
                    Slug = $"p{j}",
                    Version = 1,
                    Title = words.Sentence(chinese, chinese ? 15 : 9),
                    Abstract = words.Sentence(chinese, chinese ? 120 : 90),
                    Venue = "Proceedings",
                };
                paper.Publish(null);
                titles.Add(paper.Title);
                db.Add(paper);
            }
            await db.SaveChangesAsync();
        }
        return titles;
    }

    private static async Task IndexAsync(ServiceProvider services, string path)
    {
        var (before, watch) = (new FileInfo(path).Length, Stopwatch.StartNew());
        await using var scope = services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<PrepareSearch>().RunAsync(default);
        Say("indexed in s", watch.Elapsed.TotalSeconds);
        WriteAheadLog.Fold(path);
        Say("both indexes, MiB", (new FileInfo(path).Length - before) / 1048576.0);
        watch.Restart();
        await scope.ServiceProvider.GetRequiredService<PrepareSearch>().RunAsync(default);
        Say("nothing to index, ms", watch.Elapsed.TotalMilliseconds);
    }

    private static async Task AskAsync(ServiceProvider services, List<string> titles)
    {
        var random = new Random(7);
        List<string> chinese = [.. titles.Where((_, i) => i % 2 == 0)];
        List<string> english = [.. titles.Where((_, i) => i % 2 == 1)];
        string Characters(int count) => chinese[random.Next(chinese.Count)].Substring(random.Next(12), count);
        string Words(int count) =>
            string.Join(' ', english[random.Next(english.Count)].Split(' ').Skip(random.Next(5)).Take(count));
        await MeasureAsync(services, "one character", () => Characters(1));
        await MeasureAsync(services, "two characters", () => Characters(2));
        await MeasureAsync(services, "three characters", () => Characters(3));
        await MeasureAsync(services, "one word", () => Words(1));
        await MeasureAsync(services, "two words", () => Words(2));
        await MeasureAsync(services, "beginning of a word, three letters", () => Words(1)[..3]);
        await MeasureAsync(services, "beginning of a word, four letters", () => Words(1)[..4]);
    }

    private static async Task MeasureAsync(ServiceProvider services, string what, Func<string> ask)
    {
        var (few, many) = (new Times(), new Times());
        for (var i = 0; i < Asked; i++)
        {
            await using var scope = services.CreateAsyncScope();
            var find = scope.ServiceProvider.GetRequiredService<FindEntries>();
            var query = SearchQuery.Of(ask())!;
            var taken = Taken.Now();
            var found = await find.OfVisitorsAsync(query, 1, ["zh-Hans", "en"], default);
            if (i >= WarmUp)
                (found.IsPart ? many : few).Add(taken);
        }
        Say($"{what}, up to {FindEntries.MostRanked} found", few);
        Say($"{what}, more found", many);
    }

    private static async Task SaveAsync(ServiceProvider services)
    {
        var times = new Times();
        for (var i = 0; i < 200; i++)
        {
            await using var scope = services.CreateAsyncScope();
            var db = scope.ServiceProvider.GetRequiredService<PortfolioDb>();
            var paper = await db.Papers.SingleAsync(p => p.Slug == $"p{i}");
            paper.Rating = (i % 10) + 1;
            var taken = Taken.Now();
            await db.SaveChangesAsync();
            if (i >= 20)
                times.Add(taken);
        }
        Say("saving a paper", times);
    }

    private static void Say(string what, Times times)
    {
        if (times.Count == 0)
            return;
        Say($"{what}: {times.Count} asked, p50 ms", times.At(50));
        Say($"{what}: {times.Count} asked, p99 ms", times.At(99));
        Say($"{what}: {times.Count} asked, p99 ms of processor time", times.ProcessorAt(99));
    }

    private static void Say(string what, double number) =>
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what}: {number:0.0}"));

    private readonly record struct Taken(long Clock, TimeSpan Processor)
    {
        public static Taken Now() => new(Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);
    }

    private sealed class Times
    {
        private readonly List<double> clock = [];
        private readonly List<double> processor = [];

        public int Count => clock.Count;

        public void Add(Taken since)
        {
            clock.Add(Stopwatch.GetElapsedTime(since.Clock).TotalMilliseconds);
            processor.Add((Environment.CpuUsage.TotalTime - since.Processor).TotalMilliseconds);
        }

        public double At(int percent) => At(clock, percent);

        public double ProcessorAt(int percent) => At(processor, percent);

        private static double At(List<double> times, int percent) =>
            times.Order().ElementAt(times.Count * percent / 100);
    }
}
