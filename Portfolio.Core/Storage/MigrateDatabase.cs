using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Portfolio.Core.Storage;

/// <summary>
/// Brings a database file to the program's newest migration without ever migrating the live file: SQLite's table
/// rebuilds commit several times, and a kill between leaves a file that no longer opens. A copy is migrated, verified
/// and renamed into place; the file as it was stays beside it as <c>….before-{migration}</c>.
/// </summary>
/// <param name="path">The database file; made when it does not exist.</param>
/// <param name="open">Makes a context over a connection string, without interceptors.</param>
public sealed class MigrateDatabase(string path, Func<string, DbContext> open)
{
    private readonly string copy = path + ".migrating";

    /// <summary>Whether anything was done. Costs one query when there is nothing to do.</summary>
    /// <exception cref="DatabaseRefusedException">The file was written by a newer version, or the migrated copy is not sound.</exception>
    public async Task<bool> RunAsync(CancellationToken ct)
    {
        var applied = File.Exists(path) ? await NewestAppliedAsync(ct) : null;
        var newest = NewestKnown(applied);
        if (applied == newest)
            return false;

        Remove(copy);
        if (File.Exists(path))
            await ExecuteAsync(path, $"VACUUM INTO '{copy.Replace("'", "''", StringComparison.Ordinal)}'", ct);
        await MigrateCopyAsync(ct);
        await VerifyCopyAsync(ct);
        await PutInPlaceAsync(applied, ct);
        return true;
    }

    private string NewestKnown(string? applied)
    {
        using var context = open(ConnectionString(copy));
        var known = context.Database.GetMigrations().ToList();
        if (applied is not null && !known.Contains(applied))
            throw new DatabaseRefusedException(
                $"{path} was written by a newer version ({applied}); start that version, or restore a backup."
            );
        return known[^1];
    }

    private async Task<string?> NewestAppliedAsync(CancellationToken ct)
    {
        const string exists = $"SELECT 1 FROM sqlite_master WHERE name = '{HistoryRepository.DefaultTableName}'";
        const string newest = $"SELECT max(MigrationId) FROM {HistoryRepository.DefaultTableName}";
        return await ExecuteAsync(path, exists, ct) is null ? null : await ExecuteAsync(path, newest, ct) as string;
    }

    private async Task MigrateCopyAsync(CancellationToken ct)
    {
        await using var context = open(ConnectionString(copy));
        // A lock row left by a program that was killed would make Migrate wait for ever.
        if (await ExecuteAsync(copy, "SELECT 1 FROM sqlite_master WHERE name = '__EFMigrationsLock'", ct) is not null)
            await ExecuteAsync(copy, "DELETE FROM __EFMigrationsLock", ct);
        await context.Database.MigrateAsync(ct);
    }

    private async Task VerifyCopyAsync(CancellationToken ct)
    {
        var integrity = await ExecuteAsync(copy, "PRAGMA integrity_check", ct);
        if (integrity is not "ok")
            throw new DatabaseRefusedException(
                $"The migrated copy of {path} is damaged ({integrity}); the original is untouched."
            );
        if (await ExecuteAsync(copy, "PRAGMA foreign_key_check", ct) is { } table)
            throw new DatabaseRefusedException(
                $"The migrated copy of {path} has rows in {table} that lead nowhere; the original is untouched."
            );
    }

    private async Task PutInPlaceAsync(string? applied, CancellationToken ct)
    {
        await ExecuteAsync(copy, "PRAGMA wal_checkpoint(TRUNCATE)", ct);
        if (File.Exists(path))
        {
            // With an empty log the main file is whole by itself, so the log may go before the rename.
            await ExecuteAsync(path, "PRAGMA wal_checkpoint(TRUNCATE)", ct);
            File.Copy(path, $"{path}.before-{applied ?? "first"}", overwrite: true);
            RemoveLog(path);
        }
        RemoveLog(copy);
        FlushToDisk(copy);
        File.Move(copy, path, overwrite: true);
    }

    private static void FlushToDisk(string file)
    {
        using var handle = File.OpenHandle(file, FileMode.Open, FileAccess.ReadWrite);
        RandomAccess.FlushToDisk(handle);
    }

    private static void Remove(string file)
    {
        File.Delete(file);
        RemoveLog(file);
    }

    private static void RemoveLog(string file)
    {
        File.Delete(file + "-wal");
        File.Delete(file + "-shm");
    }

    // Unpooled: a pooled connection would keep the file open after it was renamed.
    private static string ConnectionString(string file) =>
        new SqliteConnectionStringBuilder { DataSource = file, Pooling = false }.ToString();

    private static async Task<object?> ExecuteAsync(string file, string sql, CancellationToken ct)
    {
        await using var connection = new SqliteConnection(ConnectionString(file));
        await connection.OpenAsync(ct);
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        return await command.ExecuteScalarAsync(ct) is { } value and not DBNull ? value : null;
    }
}
