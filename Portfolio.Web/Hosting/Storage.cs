using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using Portfolio.Core.Exchange.Duplicates;
using Portfolio.Core.Exchange.Export;
using Portfolio.Core.Exchange.Import;
using Portfolio.Core.Rendering;
using Portfolio.Core.Sample;
using Portfolio.Core.Search;
using Portfolio.Core.Storage;
using Portfolio.Core.Uploads;
using Portfolio.Web.Accounts;
using Portfolio.Web.Imports;

namespace Portfolio.Web.Hosting;

/// <summary>Where things are kept: the data folder, its two databases, the keys that protect cookies.</summary>
internal static class Storage
{
    /// <exception cref="StartRefusedException">The folder cannot be written to.</exception>
    public static void AddStorage(this WebApplicationBuilder builder)
    {
        var data = DataFolder.From(builder.Configuration);
        data.Open();
        builder
            .Services.AddSingleton(data)
            .AddSingleton<MakeBackup>()
            .AddSingleton<WaitingImports>()
            .AddSingleton<RunningImports>();
        builder
            .Services.AddPortfolioStorage(data.Content)
            .AddRendering()
            .AddSearch()
            .AddUploads()
            .AddImport()
            .AddDuplicates()
            .AddExport()
            .AddSample();
        builder.Services.AddDbContext<AccountsDb>(options =>
            options.UseSqlite(SqliteSettings.ConnectionString(data.Accounts)).AddInterceptors(new SqliteSettings())
        );
        // Docker and podman kill what has not ended after ten seconds; the logs have to be folded before that.
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = TimeSpan.FromSeconds(8));
        builder.Services.AddDataProtection().PersistKeysToFileSystem(new DirectoryInfo(data.Keys));
    }

    /// <summary>Brings both databases to this version and makes sure that they keep what they are given.</summary>
    /// <exception cref="StartRefusedException">One of them cannot be used as it is.</exception>
    public static async Task PrepareStorageAsync(this WebApplication app)
    {
        var data = app.Services.GetRequiredService<DataFolder>();
        await using var scope = app.Services.CreateAsyncScope();
        try
        {
            await new MigrateDatabase(data.Content, file => new PortfolioDb(Unwatched<PortfolioDb>(file))).RunAsync(
                default
            );
            await new MigrateDatabase(data.Accounts, file => new AccountsDb(Unwatched<AccountsDb>(file))).RunAsync(
                default
            );
            await SqliteSettings.AssertAsync(scope.ServiceProvider.GetRequiredService<PortfolioDb>(), default);
            await SqliteSettings.AssertAsync(scope.ServiceProvider.GetRequiredService<AccountsDb>(), default);
        }
        catch (DatabaseRefusedException refused)
        {
            throw new StartRefusedException(refused.Message);
        }
        await scope.ServiceProvider.GetRequiredService<PrepareSearch>().RunAsync(default);
        app.Lifetime.ApplicationStopped.Register(() => FoldLogs(data));
    }

    /// <summary>Gives a new site its first content: the sample, unless <c>Portfolio:Sample</c> is false.</summary>
    public static async Task FillNewSiteAsync(this WebApplication app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var start = scope.ServiceProvider.GetRequiredService<FirstStart>();
        await start.RunAsync(withSample: app.Configuration.GetValue("Portfolio:Sample", true), default);
    }

    // After the last request, so that a stopped site is whole in its two files and can be copied as it lies there.
    private static void FoldLogs(DataFolder data)
    {
        WriteAheadLog.Fold(data.Content);
        WriteAheadLog.Fold(data.Accounts);
    }

    private static DbContextOptions<T> Unwatched<T>(string connectionString)
        where T : DbContext => new DbContextOptionsBuilder<T>().UseSqlite(connectionString).Options;
}
