using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Update;
using Microsoft.Extensions.DependencyInjection;

namespace Portfolio.Core.Storage;

/// <summary>
/// Registers the content database. Whoever takes part in saving (history, rendering) is registered as an
/// <see cref="ISaveChangesInterceptor"/> and found there, so that storage knows none of them but history.
/// </summary>
public static class StorageServices
{
    /// <summary><paramref name="path"/> is the database file.</summary>
    public static IServiceCollection AddPortfolioStorage(this IServiceCollection services, string path) =>
        services
            .AddScoped<ISaveChangesInterceptor, HistoryInterceptor>()
            .AddScoped<DeleteEntry>()
            .AddScoped<ForgetDeleted>()
            .AddScoped<RestoreEntry>()
            .AddScoped<WorkingCopies>()
            .AddDbContext<PortfolioDb>(
                (provider, options) =>
                    options
                        .UseSqlite(
                            SqliteSettings.ConnectionString(path),
                            // A list is one parameter: as thousands of them, SQLite looks up each name among all.
                            sqlite => sqlite.UseParameterizedCollectionMode(ParameterTranslationMode.Parameter)
                        )
                        .ReplaceService<IModificationCommandBatchFactory, PreparedInserts>()
                        .AddInterceptors(new SqliteSettings())
                        .AddInterceptors(provider.GetServices<ISaveChangesInterceptor>())
            );
}
