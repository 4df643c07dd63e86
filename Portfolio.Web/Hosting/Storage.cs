using Microsoft.EntityFrameworkCore;
using Portfolio.Core.Rendering;
using Portfolio.Core.Storage;

namespace Portfolio.Web.Hosting;

/// <summary>The content database, <c>portfolio.db</c> in the data folder (<c>Portfolio__Data</c>, by default <c>data</c>).</summary>
internal static class Storage
{
    public static void AddStorage(this WebApplicationBuilder builder)
    {
        Directory.CreateDirectory(DataFolder(builder.Configuration));
        builder.Services.AddPortfolioStorage(ContentFile(builder.Configuration)).AddRendering();
    }

    /// <summary>Brings the database to this version and makes sure that it keeps what it is given.</summary>
    public static async Task PrepareStorageAsync(this WebApplication app)
    {
        await new MigrateDatabase(ContentFile(app.Configuration), Unwatched).RunAsync(default);
        await using var scope = app.Services.CreateAsyncScope();
        await SqliteSettings.AssertAsync(scope.ServiceProvider.GetRequiredService<PortfolioDb>(), default);
    }

    private static string DataFolder(IConfiguration settings) => Path.GetFullPath(settings["Portfolio:Data"] ?? "data");

    private static string ContentFile(IConfiguration settings) => Path.Combine(DataFolder(settings), "portfolio.db");

    private static PortfolioDb Unwatched(string connectionString) =>
        new(new DbContextOptionsBuilder<PortfolioDb>().UseSqlite(connectionString).Options);
}
