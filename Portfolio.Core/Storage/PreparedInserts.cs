using System.Data;
using System.Data.Common;
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
    private readonly List<PreparedInsert> statements = [];
    private DbConnection? opened;

    public ModificationCommandBatch Create() => new PreparedBatch(dependencies, this);

    /// <summary>Stores a new row; a number that SQLite gave it is read back.</summary>
    internal async Task StoreAsync(
        IReadOnlyModificationCommand row,
        IRelationalConnection connection,
        CancellationToken ct
    )
    {
        Follow(connection.DbConnection);
        var statement = statements.Find(s => s.IsOf(row));
        if (statement is null)
            statements.Add(statement = new(row, connection.DbConnection, dependencies.SqlGenerationHelper));
        await statement.StoreAsync(row, connection, ct);
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
        foreach (var statement in statements)
            statement.Dispose();
        statements.Clear();
    }

    public void Dispose()
    {
        opened?.StateChange -= Forget;
        Clear();
    }

    /// <summary>One new row; or what EF writes itself: a change, a deletion, a row with defaults of the database.</summary>
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
            if (!PreparedInsert.Takes(modificationCommand) || base.ModificationCommands.Count > 0)
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
                await inserts.StoreAsync(row, connection, cancellationToken);
            }
            catch (DbException failure)
            {
                throw new DbUpdateException("A new row could not be stored: " + failure.Message, failure, row.Entries);
            }
        }
    }
}
