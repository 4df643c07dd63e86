using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Portfolio.Core.Languages;

namespace Portfolio.Core.Storage;

/// <summary>
/// How every connection to our databases is set: write-ahead log, an fsync for each commit, foreign keys, five seconds
/// of patience with another writer, temporary tables in memory (a container's root may be read-only), 8 MB of pages
/// (with SQLite's 2 MB a search of a large library reads them again and again), titles in the order of
/// <see cref="TitleOrder"/>.
/// </summary>
public sealed class SqliteSettings : DbConnectionInterceptor
{
    private const string Pragmas = """
        PRAGMA journal_mode = WAL;
        PRAGMA synchronous = FULL;
        PRAGMA foreign_keys = ON;
        PRAGMA busy_timeout = 5000;
        PRAGMA temp_store = MEMORY;
        PRAGMA cache_size = -8000;
        """;

    // The release that mends the WAL-reset corruption: https://sqlite.org/wal.html#walresetbug
    private static readonly Version OldestSqlite = new(3, 51, 3);

    public static string ConnectionString(string path) =>
        new SqliteConnectionStringBuilder { DataSource = path }.ToString();

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData) =>
        Apply(connection);

    public override Task ConnectionOpenedAsync(
        DbConnection connection,
        ConnectionEndEventData eventData,
        CancellationToken cancellationToken = default
    )
    {
        Apply(connection);
        return Task.CompletedTask;
    }

    /// <summary>Reads the settings back from a live connection.</summary>
    /// <exception cref="DatabaseRefusedException">One of them does not hold; the message names it.</exception>
    public static async Task AssertAsync(DbContext db, CancellationToken ct)
    {
        await db.Database.OpenConnectionAsync(ct);
        var connection = db.Database.GetDbConnection();
        var sqlite = await Ask(connection, "SELECT sqlite_version()", ct);
        if (Version.Parse(sqlite) < OldestSqlite)
            throw new DatabaseRefusedException($"SQLite {sqlite} is too old; {OldestSqlite} or newer is needed.");
        foreach (
            var (pragma, wanted) in new[]
            {
                ("journal_mode", "wal"),
                ("synchronous", "2"),
                ("foreign_keys", "1"),
                ("busy_timeout", "5000"),
            }
        )
        {
            var found = await Ask(connection, $"PRAGMA {pragma}", ct);
            if (found != wanted)
                throw new DatabaseRefusedException(
                    $"The database has {pragma} = {found}, but needs {wanted}; is its folder on a network drive?"
                );
        }
        await db.Database.CloseConnectionAsync();
    }

    private static void Apply(DbConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = Pragmas;
        command.ExecuteNonQuery();
        ((SqliteConnection)connection).CreateCollation(TitleOrder.Collation, TitleOrder.Compare);
    }

    private static async Task<string> Ask(DbConnection connection, string sql, CancellationToken ct)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        return $"{await command.ExecuteScalarAsync(ct)}";
    }
}
