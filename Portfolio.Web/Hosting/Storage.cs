using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using Portfolio.Core.Storage;
using Portfolio.Web.Accounts;

namespace Portfolio.Web.Hosting;

/// <summary>Where things are kept: the data folder, its two databases, the keys.</summary>
internal static class Storage
{
    public static void AddStorage(this WebApplicationBuilder builder)
    {
        var data = DataFolder.From(builder.Configuration);
        data.Open();
        builder.Services.AddSingleton(data);
        builder.Services.AddPortfolioStorage(data.Content);
        builder.Services.AddDbContext<AccountsDb>(options =>
            options.UseSqlite(SqliteSettings.ConnectionString(data.Accounts)).AddInterceptors(new SqliteSettings())
        );
        builder.Services.AddDataProtection().PersistKeysToFileSystem(new DirectoryInfo(data.Keys));
    }

    /// <summary>Brings both databases to the newest form, before the first request.</summary>
    public static async Task OpenDatabasesAsync(this WebApplication app)
    {
        await using var scope = app.Services.CreateAsyncScope();
        foreach (var db in new DbContext[] { scope.Get<PortfolioDb>(), scope.Get<AccountsDb>() })
        {
            await db.Database.MigrateAsync();
            await SqliteSettings.AssertAsync(db, default);
        }
    }

    private static T Get<T>(this AsyncServiceScope scope)
        where T : notnull => scope.ServiceProvider.GetRequiredService<T>();
}
