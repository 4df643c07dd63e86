using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Portfolio.Core.Essays;
using Portfolio.Core.Storage;
using Portfolio.Tests.Support;
using Portfolio.Web.Accounts;

namespace Portfolio.Tests.Core.Storage;

public sealed class MigrateDatabaseTests : IAsyncLifetime
{
    private readonly TestDatabase database = new();

    public Task InitializeAsync() => database.InitializeAsync();

    public Task DisposeAsync() => database.DisposeAsync();

    [Fact]
    public async Task Up_to_date_database_is_left_alone()
    {
        var before = File.GetLastWriteTimeUtc(database.Path);

        Assert.False(await MigrateAsync());
        Assert.Equal(before, File.GetLastWriteTimeUtc(database.Path));
    }

    [Fact]
    public async Task Migration_that_fails_leaves_the_live_file_as_it_was()
    {
        await using (var db = database.Open())
        {
            db.Add(new Essay { Slug = "kept" });
            await db.SaveChangesAsync();
        }
        await MakeItLookBehindAsync();
        await ExecuteAsync("INSERT INTO __EFMigrationsLock VALUES (1, '2026-01-01')");

        // The tables stand already, so the first migration must fail: on the copy, never on the live file.
        await Assert.ThrowsAsync<SqliteException>(MigrateAsync);

        await using var after = database.Open();
        Assert.Equal("kept", (await after.Essays.SingleAsync()).Slug);
    }

    [Fact]
    public async Task Database_of_a_newer_version_is_refused_by_name()
    {
        await ExecuteAsync("INSERT INTO __EFMigrationsHistory VALUES ('29991231235959_FromTheFuture', '99.0')");

        var refusal = await Assert.ThrowsAsync<DatabaseRefusedException>(MigrateAsync);

        Assert.Contains("FromTheFuture", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Half_made_copy_of_a_killed_start_is_thrown_away()
    {
        File.Delete(database.Path);
        await File.WriteAllTextAsync(database.Path + ".migrating", "half a database");

        Assert.True(await MigrateAsync());

        await using var db = database.Open();
        Assert.Equal(0, await db.Essays.CountAsync());
        Assert.False(File.Exists(database.Path + ".migrating"));
    }

    [Fact]
    public async Task Migrations_say_all_that_the_entities_do()
    {
        await using var content = TestDatabase.Unwatched("Data Source=:memory:");
        await using var accounts = new AccountsDb(
            new DbContextOptionsBuilder<AccountsDb>().UseSqlite("Data Source=:memory:").Options
        );

        Assert.False(content.Database.HasPendingModelChanges(), "Add one: scripts/add-migration content …");
        Assert.False(accounts.Database.HasPendingModelChanges(), "Add one: scripts/add-migration accounts …");
    }

    [Fact]
    public async Task Settings_of_every_connection_hold()
    {
        await using var db = database.Open();
        await SqliteSettings.AssertAsync(db, default);

        await using var bare = TestDatabase.Unwatched($"Data Source={database.Path};Pooling=false");
        var refusal = await Assert.ThrowsAsync<DatabaseRefusedException>(() =>
            SqliteSettings.AssertAsync(bare, default)
        );
        Assert.Contains("busy_timeout", refusal.Message, StringComparison.Ordinal);
    }

    private Task<bool> MigrateAsync() => new MigrateDatabase(database.Path, TestDatabase.Unwatched).RunAsync(default);

    private Task MakeItLookBehindAsync() => ExecuteAsync("DELETE FROM __EFMigrationsHistory");

    private async Task ExecuteAsync(string sql)
    {
        await using var connection = new SqliteConnection($"Data Source={database.Path};Pooling=false");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }
}
