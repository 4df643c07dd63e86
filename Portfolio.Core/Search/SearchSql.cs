using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Portfolio.Core.Storage;

namespace Portfolio.Core.Search;

/// <summary>SQL that EF has no words for, on the context's own connection and in its transaction.</summary>
internal static class SearchSql
{
    public static async Task<List<T>> SearchAsync<T>(
        this PortfolioDb db,
        string sql,
        IEnumerable<(string Name, object Value)> parameters,
        Func<SqliteDataReader, T> read,
        CancellationToken ct
    )
    {
        await db.Database.OpenConnectionAsync(ct);
        try
        {
            await using var command = db.Command(sql);
            foreach (var (name, value) in parameters)
                command.Parameters.AddWithValue(name, value);
            var rows = new List<T>();
            await using var reader = await command.ExecuteReaderAsync(ct);
            // SQLite is asked in this process: a task for each of five thousand rows would be for nothing.
            while (reader.Read())
                rows.Add(read(reader));
            return rows;
        }
        finally
        {
            await db.Database.CloseConnectionAsync();
        }
    }

    /// <summary>One or more statements that answer nothing.</summary>
    public static Task ExecuteSearchAsync(
        this PortfolioDb db,
        string sql,
        CancellationToken ct,
        params (string Name, object Value)[] parameters
    ) => db.SearchAsync(sql, parameters, _ => 0, ct);

    /// <summary>A command for several runs; the connection is open.</summary>
    public static SqliteCommand Command(this PortfolioDb db, string sql)
    {
        var command = (SqliteCommand)db.Database.GetDbConnection().CreateCommand();
        command.Transaction = (SqliteTransaction?)db.Database.CurrentTransaction?.GetDbTransaction();
#pragma warning disable CA2100 // Table names of ours; what visitors type is a parameter.
        command.CommandText = sql;
#pragma warning restore CA2100
        return command;
    }
}
