using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using Portfolio.Core.Rendering;
using Portfolio.Core.Storage;

namespace Portfolio.Core.Search;

/// <summary>
/// Brings the index to what is stored: at the first start with it, after an upgrade that indexes otherwise, and when the
/// file was changed by a program that knows no index. Compares the version of each entry; with nothing to do it costs
/// one query a noun. What was begun and cut off goes on with the next start.
/// </summary>
public sealed partial class PrepareSearch(PortfolioDb db, Renderings renderings, ILogger<PrepareSearch> log)
{
    private const int Piece = 500;

    /// <summary>How many entries were indexed anew or taken out.</summary>
    public async Task<int> RunAsync(CancellationToken ct)
    {
        await db.Database.OpenConnectionAsync(ct);
        var isNew = await SearchTables.MakeAsync(db, ct);
        var done = 0;
        foreach (var noun in SearchRow.Nouns.Keys)
            done += await CatchUpAsync(noun, ct);
        if (isNew && done > 0)
            await MergeAsync(ct);
        if (done > 0)
            log.LogInformation("The search index is complete: {Count} entries were indexed", done);
        await db.Database.CloseConnectionAsync();
        return done;
    }

    private async Task<int> CatchUpAsync(Type noun, CancellationToken ct)
    {
        var late = await LateAsync(noun, ct);
        if (late.Count > 0)
            log.LogInformation("{Count} entries of {Noun} are not indexed as they are stored", late.Count, noun.Name);
        var index = new IndexEntries(db, renderings);
        foreach (var piece in late.Chunk(Piece))
        {
            await using var transaction = await db.Database.BeginTransactionAsync(ct);
            await index.RunAsync(noun, piece, ct);
            await transaction.CommitAsync(ct);
        }
        return late.Count;
    }

    // Stored otherwise than indexed, or indexed and not stored.
    private async Task<List<int>> LateAsync(Type noun, CancellationToken ct)
    {
        var table = db.Model.FindEntityType(noun)!.GetTableName();
        var number = SearchRow.Entry(noun, 0);
        return await db.SearchAsync(
            $"""
            SELECT e.Id FROM "{table}" e LEFT JOIN SearchEntries s ON s.Entry = $noun + e.Id
            WHERE s.Version IS NOT e.Version
            UNION ALL
            SELECT s.Entry - $noun FROM SearchEntries s
            WHERE s.Entry BETWEEN $noun AND $noun + 4294967295
              AND NOT EXISTS (SELECT 1 FROM "{table}" e WHERE e.Id = s.Entry - $noun)
            """,
            [("$noun", number)],
            row => row.GetInt32(0),
            ct
        );
    }

    // In one piece an index is read in one go.
    private Task MergeAsync(CancellationToken ct) =>
        db.ExecuteSearchAsync(
            """
            INSERT INTO SearchOfVisitors (SearchOfVisitors) VALUES ('optimize');
            INSERT INTO SearchOfOwner (SearchOfOwner) VALUES ('optimize');
            """,
            ct
        );
}
