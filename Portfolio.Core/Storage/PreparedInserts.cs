using System.Data;
using System.Data.Common;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.EntityFrameworkCore.Update;

namespace Portfolio.Core.Storage;

/// <summary>
/// Makes the batches of a save, in which new rows of a table go in through one statement that SQLite compiles once for
/// the context. As EF does it by itself, each row brings its own text, and compiling it takes as long as storing the row
/// (<see href="https://www.sqlite.org/c3ref/prepare.html"/>).
/// </summary>
public sealed class PreparedInserts(ModificationCommandBatchFactoryDependencies dependencies)
    : IModificationCommandBatchFactory,
        IDisposable
{
    private readonly Dictionary<string, DbCommand> statements = [];
    private DbConnection? opened;

    public ModificationCommandBatch Create() => new PreparedBatch(dependencies, this);

    /// <summary>The statement for rows like this one, with its values.</summary>
    internal DbCommand For(IReadOnlyModificationCommand row, IRelationalConnection connection)
    {
        var written = row.ColumnModifications.Where(c => c.IsWrite).ToList();
        Follow(connection.DbConnection);
        var shape = row.TableName + " " + string.Join(' ', written.Select(c => c.ColumnName));
        if (!statements.TryGetValue(shape, out var statement))
        {
            statements[shape] = statement = connection.DbConnection.CreateCommand();
            statement.CommandText = TextOf(row, written);
        }
        statement.Transaction = connection.CurrentTransaction?.GetDbTransaction();
        statement.Parameters.Clear();
        for (var i = 0; i < written.Count; i++)
        {
            var column = written[i];
            statement.Parameters.Add(
                column.TypeMapping!.CreateParameter(statement, Name(i), column.Value, column.IsNullable)
            );
        }
        return statement;
    }

    /// <summary>
    /// Statements live as long as the connection is open. A closed one gives its handle back to the pool, and a statement
    /// kept beyond that would run on the handle of somebody else, within their transaction.
    /// </summary>
    private void Follow(DbConnection connection)
    {
        if (opened == connection)
            return;
        Dispose();
        opened = connection;
        opened.StateChange += Forget;
    }

    private void Forget(object sender, StateChangeEventArgs change)
    {
        if (change.CurrentState == ConnectionState.Closed)
            Clear();
    }

    private void Clear()
    {
        foreach (var statement in statements.Values)
            statement.Dispose();
        statements.Clear();
    }

    private string TextOf(IReadOnlyModificationCommand row, List<IColumnModification> written)
    {
        var names = dependencies.SqlGenerationHelper;
        string Listed(IEnumerable<IColumnModification> columns) =>
            string.Join(", ", columns.Select(c => names.DelimitIdentifier(c.ColumnName)));
        var read = row.ColumnModifications.Where(c => c.IsRead).ToList();
        return $"INSERT INTO {names.DelimitIdentifier(row.TableName)} "
            + (
                written.Count == 0
                    ? "DEFAULT VALUES"
                    : $"({Listed(written)}) VALUES ({string.Join(", ", written.Select((_, i) => Name(i)))})"
            )
            + (read.Count == 0 ? "" : $" RETURNING {Listed(read)}");
    }

    private static string Name(int i) => string.Create(CultureInfo.InvariantCulture, $"@p{i}");

    public void Dispose()
    {
        opened?.StateChange -= Forget;
        Clear();
    }

    /// <summary>One new row; or one change or deletion, which EF writes itself.</summary>
    private sealed class PreparedBatch(
        ModificationCommandBatchFactoryDependencies dependencies,
        PreparedInserts inserts
    ) : SingularModificationCommandBatch(dependencies)
    {
        private IReadOnlyModificationCommand? row;
        private bool isFollowed;

        public override IReadOnlyList<IReadOnlyModificationCommand> ModificationCommands =>
            row is null ? base.ModificationCommands : [row];

        public override bool RequiresTransaction => row is null && base.RequiresTransaction;

        // A save of several batches is one transaction.
        public override bool AreMoreBatchesExpected => isFollowed;

        public override bool TryAddCommand(IReadOnlyModificationCommand modificationCommand)
        {
            if (row is not null)
                return false;
            if (modificationCommand.EntityState != EntityState.Added || base.ModificationCommands.Count > 0)
                return base.TryAddCommand(modificationCommand);
            row = modificationCommand;
            return true;
        }

        public override void Complete(bool moreBatchesExpected)
        {
            isFollowed = moreBatchesExpected;
            if (row is null)
                base.Complete(moreBatchesExpected);
        }

        public override async Task ExecuteAsync(
            IRelationalConnection connection,
            CancellationToken cancellationToken = default
        )
        {
            if (row is null)
            {
                await base.ExecuteAsync(connection, cancellationToken);
                return;
            }
            try
            {
                var statement = inserts.For(row, connection);
                await using var answer = await statement.ExecuteReaderAsync(cancellationToken);
                var reader = new RelationalDataReader();
                reader.Initialize(connection, statement, answer, Guid.Empty, null);
                if (await answer.ReadAsync(cancellationToken))
                    row.PropagateResults(reader);
            }
            catch (DbException failure)
            {
                throw new DbUpdateException("A new row could not be stored: " + failure.Message, failure, row.Entries);
            }
        }
    }
}
