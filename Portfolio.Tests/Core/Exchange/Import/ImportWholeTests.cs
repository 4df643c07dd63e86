using System.Text;
using Microsoft.EntityFrameworkCore;
using Portfolio.Tests.Support;

namespace Portfolio.Tests.Core.Exchange.Import;

/// <summary>An import is done whole or not at all, however long.</summary>
public sealed class ImportWholeTests : IAsyncLifetime
{
    private readonly TestDatabase database = new();

    public async Task InitializeAsync()
    {
        await database.InitializeAsync();
        await database.FillAsync(withSample: false);
    }

    public Task DisposeAsync() => database.DisposeAsync();

    [Theory]
    [InlineData("Papers")]
    [InlineData("ImportedEntry")]
    [InlineData("AuditEvents")]
    public async Task Failure_in_the_middle_leaves_nothing(string table)
    {
        var trigger = $"CREATE TRIGGER refuse BEFORE INSERT ON {table} BEGIN SELECT RAISE(ABORT, 'refused'); END";
        await using (var db = database.Open())
            await db.Database.ExecuteSqlRawAsync(trigger);
        var plan = await database.PlanAsync(Importing.Readme);

        await Assert.ThrowsAnyAsync<Exception>(() => database.ApplyAsync(plan));

        await using var after = database.Open();
        Assert.Equal(0, await after.ImportBatches.CountAsync());
        Assert.Equal(0, await after.Papers.CountAsync() + await after.ReadingSections.CountAsync());
        Assert.Equal(0, await after.Focus.CountAsync() + await after.Redirects.CountAsync());
        Assert.Equal(0, await after.Revisions.CountAsync());
        Assert.True((await after.Profiles.SingleAsync()).Name.IsEmpty);
        await after.Database.ExecuteSqlRawAsync("DROP TRIGGER refuse");
        Assert.NotNull(await database.ApplyAsync(await database.PlanAsync(Importing.Readme)));
    }

    [Fact]
    public async Task Papers_of_several_pieces_come_in_and_change()
    {
        var rows = new StringBuilder("# Have read\n\n|List|\n|-|\n");
        for (var i = 0; i < 1_200; i++)
            rows.Append(System.Globalization.CultureInfo.InvariantCulture, $"|(2020)Paper {i}|\n");

        var first = await database.ImportAsync(rows.ToString());
        var second = await database.ImportAsync(rows.Replace("(2020)", "(2021)").ToString());

        Assert.Equal((1_201, 1_200), (first.Imported, second.Imported));
        await using var db = database.Open();
        Assert.Equal(1_200, await db.Papers.CountAsync(p => p.Version == 2));
    }
}
