using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Portfolio.Core.Rendering;
using Portfolio.Core.Search;
using Portfolio.Core.Storage;

namespace Portfolio.Tests.Support;

/// <summary>A content database in a file of its own, with everything that the site registers around it.</summary>
public sealed class TestDatabase : IAsyncLifetime
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("portfolio-test-");
    private ServiceProvider services = null!;

    public FixedClock Clock { get; } = new();
    public string Path => System.IO.Path.Combine(folder.FullName, "portfolio.db");

    public async Task InitializeAsync()
    {
        await Migrated.CopyAsync(Path);
        services = new ServiceCollection()
            .AddSingleton<TimeProvider>(Clock)
            .AddLogging()
            .AddPortfolioStorage(Path)
            .AddRendering()
            .AddSearch()
            .BuildServiceProvider();
        await using var scope = services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<PrepareSearch>().RunAsync(default);
    }

    /// <summary>An empty database of this version, made once for all tests.</summary>
    private static class Migrated
    {
        private static readonly Lazy<Task<byte[]>> Bytes = new(MakeAsync);

        public static async Task CopyAsync(string path) => await File.WriteAllBytesAsync(path, await Bytes.Value);

        private static async Task<byte[]> MakeAsync()
        {
            var folder = Directory.CreateTempSubdirectory("portfolio-migrated-");
            var path = System.IO.Path.Combine(folder.FullName, "portfolio.db");
            await new MigrateDatabase(path, Unwatched).RunAsync(default);
            WriteAheadLog.Fold(path);
            var bytes = await File.ReadAllBytesAsync(path);
            folder.Delete(recursive: true);
            return bytes;
        }
    }

    /// <summary>A context of its own, as a request has it.</summary>
    public PortfolioDb Open() => services.CreateScope().ServiceProvider.GetRequiredService<PortfolioDb>();

    public WorkingCopies Copies(PortfolioDb db) => new(db, new RestoreEntry(db), Clock);

    public DeleteEntry Delete(PortfolioDb db) => new(db, Copies(db));

    public T Get<T>()
        where T : notnull => services.GetRequiredService<T>();

    public static DbContext Unwatched(string connectionString) =>
        new PortfolioDb(new DbContextOptionsBuilder<PortfolioDb>().UseSqlite(connectionString).Options);

    public async Task DisposeAsync()
    {
        await services.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        folder.Delete(recursive: true);
    }
}
