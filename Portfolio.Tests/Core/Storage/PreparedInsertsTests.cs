using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Portfolio.Core.Essays;
using Portfolio.Tests.Support;

namespace Portfolio.Tests.Core.Storage;

public sealed class PreparedInsertsTests : IAsyncLifetime
{
    private readonly TestDatabase database = new();

    public Task InitializeAsync() => database.InitializeAsync();

    public Task DisposeAsync() => database.DisposeAsync();

    // The second save leaves its handle to the pool, where another transaction takes it.
    [Fact]
    public async Task New_row_is_not_written_within_the_transaction_of_another_connection()
    {
        await using var writing = database.Open();
        foreach (var slug in new[] { "first", "second" })
        {
            writing.Add(new Essay { Slug = slug });
            await writing.SaveChangesAsync();
        }

        await using (var other = database.Open())
        {
            await other.Database.OpenConnectionAsync();
            await using var reading = ((SqliteConnection)other.Database.GetDbConnection()).BeginTransaction(
                deferred: true
            );
            writing.Add(new Essay { Slug = "third" });
            await writing.SaveChangesAsync();
            await reading.RollbackAsync();
        }

        await using var db = database.Open();
        Assert.Equal(
            ["first", "second", "third"],
            await db.Essays.OrderBy(e => e.Id).Select(e => e.Slug).ToListAsync()
        );
    }
}
