using Microsoft.Data.Sqlite;

namespace Portfolio.Core.Storage;

/// <summary>A database as it is at one moment, in a new file of its own, without a log beside it.</summary>
public static class CopyDatabase
{
    /// <summary>The program may go on reading and saving meanwhile.</summary>
    /// <exception cref="SqliteException">There is something at <paramref name="copy"/> already, or no room.</exception>
    public static async Task RunAsync(string database, string copy, CancellationToken ct)
    {
        // Pooled, it would stay open and leave its log behind.
        await using var connection = new SqliteConnection($"{SqliteSettings.ConnectionString(database)};Pooling=False");
        await connection.OpenAsync(ct);
        await using var command = connection.CreateCommand();
        command.CommandText = "VACUUM INTO $copy";
        command.Parameters.AddWithValue("$copy", copy);
        await command.ExecuteNonQueryAsync(ct);
    }
}
