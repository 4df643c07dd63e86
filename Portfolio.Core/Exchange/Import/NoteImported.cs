using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Portfolio.Core.History;
using Portfolio.Core.Storage;

namespace Portfolio.Core.Exchange.Import;

/// <summary>Writes what an import did, a row for each entry, by one prepared statement: there may be a hundred thousand.</summary>
internal static class NoteImported
{
    private const string Insert = """
        INSERT INTO ImportedEntry (ImportBatchId, SourceKey, SourceHash, Noun, EntryKey, VersionAtImport, Added)
        VALUES ($batch, $source, $hash, $noun, $key, $version, $added)
        """;

    /// <summary>In the transaction that is open. The rows are not tracked, and get no id here.</summary>
    public static async Task NoteAsync(this PortfolioDb db, List<ImportedEntry> imported, CancellationToken ct)
    {
        await using var insert = (SqliteCommand)db.Database.GetDbConnection().CreateCommand();
        insert.Transaction = (SqliteTransaction?)db.Database.CurrentTransaction?.GetDbTransaction();
        insert.CommandText = Insert;
        foreach (var entry in imported)
        {
            insert.Parameters.Clear();
            insert.Parameters.AddWithValue("$batch", entry.ImportBatchId);
            insert.Parameters.AddWithValue("$source", entry.SourceKey);
            insert.Parameters.AddWithValue("$hash", entry.SourceHash);
            insert.Parameters.AddWithValue("$noun", entry.Noun);
            insert.Parameters.AddWithValue("$key", entry.EntryKey);
            insert.Parameters.AddWithValue("$version", entry.VersionAtImport);
            insert.Parameters.AddWithValue("$added", entry.Added);
            await insert.ExecuteNonQueryAsync(ct);
        }
    }
}
