using Microsoft.Data.Sqlite;

namespace Portfolio.Core.Storage;

/// <summary>The <c>-wal</c> file beside a database, which holds what was saved last.</summary>
public static class WriteAheadLog
{
    /// <summary>
    /// Writes it into the database file, also while somebody else has that open, and closes the connections that wait
    /// for reuse; the last one to close takes the log away. For the end of the program: whoever is in the middle of
    /// reading makes this wait for a second.
    /// </summary>
    public static void Fold(string path)
    {
        if (!File.Exists(path))
            return;
        using var connection = new SqliteConnection(SqliteSettings.ConnectionString(path));
        connection.Open();
        using (var command = connection.CreateCommand())
        {
            command.CommandText = "PRAGMA busy_timeout = 1000; PRAGMA wal_checkpoint(TRUNCATE)";
            command.ExecuteNonQuery();
        }
        connection.Close();
        SqliteConnection.ClearPool(connection);
    }
}
