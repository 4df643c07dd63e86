using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Portfolio.Core.Rendering;
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
        await new MigrateDatabase(Path, Unwatched).RunAsync(default);
        services = new ServiceCollection()
            .AddSingleton<TimeProvider>(Clock)
            .AddLogging()
            .AddPortfolioStorage(Path)
            .AddRendering()
            .BuildServiceProvider();
    }

    /// <summary>A context of its own, as a request has it.</summary>
    public PortfolioDb Open() => services.CreateScope().ServiceProvider.GetRequiredService<PortfolioDb>();

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
