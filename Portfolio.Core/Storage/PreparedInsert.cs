using System.Data.Common;
using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.EntityFrameworkCore.Update;
using SQLitePCL;

namespace Portfolio.Core.Storage;

/// <summary>
/// One statement for new rows of a table of which the same columns are written. The only column that is read back is the
/// number of the row (<see href="https://www.sqlite.org/c3ref/last_insert_rowid.html"/>); a <c>RETURNING</c> would take
/// a table of its own for each row.
/// </summary>
internal sealed class PreparedInsert : IDisposable
{
    private readonly string table;
    private readonly string[] written;
    private readonly DbCommand command;

    /// <param name="row">The first row; later ones are written in the same way.</param>
    /// <param name="connection">Is open as long as this is used.</param>
    /// <param name="names">How names are quoted.</param>
    public PreparedInsert(IReadOnlyModificationCommand row, DbConnection connection, ISqlGenerationHelper names)
    {
        table = row.TableName;
        written = [.. row.ColumnModifications.Where(c => c.IsWrite).Select(c => c.ColumnName)];
        command = connection.CreateCommand();
        var into = "INSERT INTO " + names.DelimitIdentifier(table);
        var columns = string.Join(", ", written.Select(names.DelimitIdentifier));
#pragma warning disable CA2100 // Names of the model; values are parameters.
        command.CommandText =
            written.Length == 0
                ? $"{into} DEFAULT VALUES"
                : $"{into} ({columns}) VALUES ({string.Join(", ", written.Select((_, i) => Name(i)))})";
#pragma warning restore CA2100
        foreach (var column in row.ColumnModifications.Where(c => c.IsWrite))
        {
            var name = Name(command.Parameters.Count);
            command.Parameters.Add(column.TypeMapping!.CreateParameter(command, name, column.Value, column.IsNullable));
        }
    }

    /// <summary>Whether the number is all that the database says of the row.</summary>
    public static bool Takes(IReadOnlyModificationCommand row) =>
        row.EntityState == EntityState.Added
        && row.ColumnModifications.All(c =>
            !c.IsRead || c is { IsKey: true, Property.ClrType: var type } && type == typeof(int)
        );

    /// <summary>Whether this is the statement for the row.</summary>
    public bool IsOf(IReadOnlyModificationCommand row)
    {
        if (row.TableName != table)
            return false;
        var i = 0;
        foreach (var column in row.ColumnModifications)
        {
            if (column.IsWrite && (i == written.Length || column.ColumnName != written[i++]))
                return false;
        }
        return i == written.Length;
    }

    /// <summary>Stores the row in the transaction that is open, and gives it its number.</summary>
    public async Task StoreAsync(
        IReadOnlyModificationCommand row,
        IRelationalConnection connection,
        CancellationToken ct
    )
    {
        var i = 0;
        foreach (var column in row.ColumnModifications)
        {
            if (column.IsWrite)
                command.Parameters[i++].Value = Stored(column);
        }
        command.Transaction = connection.CurrentTransaction?.GetDbTransaction();
        await command.ExecuteNonQueryAsync(ct);
        foreach (var column in row.ColumnModifications)
        {
            if (column.IsRead)
                column.Value = (int)raw.sqlite3_last_insert_rowid(((SqliteConnection)connection.DbConnection).Handle);
        }
    }

    private static object Stored(IColumnModification column) =>
        column.Value is not { } value ? DBNull.Value
        : column.TypeMapping!.Converter is { } converter ? converter.ConvertToProvider(value) ?? DBNull.Value
        : value;

    private static string Name(int i) => string.Create(CultureInfo.InvariantCulture, $"@p{i}");

    public void Dispose() => command.Dispose();
}
