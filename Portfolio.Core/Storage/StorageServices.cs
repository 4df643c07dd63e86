using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Portfolio.Core.Storage;

/// <summary>Registers the content database.</summary>
public static class StorageServices
{
    /// <summary><paramref name="path"/> is the database file.</summary>
    public static IServiceCollection AddPortfolioStorage(this IServiceCollection services, string path) =>
        services
            .AddScoped<HistoryInterceptor>()
            .AddDbContext<PortfolioDb>(
                (provider, options) =>
                    options
                        .UseSqlite(SqliteSettings.ConnectionString(path))
                        .AddInterceptors(new SqliteSettings(), provider.GetRequiredService<HistoryInterceptor>())
            );
}
