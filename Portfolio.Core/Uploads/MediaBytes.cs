using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Portfolio.Core.Media;
using Portfolio.Core.Storage;

namespace Portfolio.Core.Uploads;

/// <summary>The stored bytes of pictures and documents, by their hash.</summary>
public sealed class MediaBytes(PortfolioDb db)
{
    /// <summary>From this many bytes in all on the owner is warned: backups and moves take long.</summary>
    public const long Many = 1024L * 1024 * 1024;

    /// <summary>
    /// Copies them; false when there are none. The copy goes to a file or to memory, never to a client: while it lasts,
    /// the write-ahead log cannot be taken in.
    /// </summary>
    public async Task<bool> CopyToAsync(string hash, Stream target, CancellationToken ct)
    {
        await db.Database.OpenConnectionAsync(ct);
        try
        {
            var row = await db
                .Database.SqlQuery<long>($"SELECT rowid AS Value FROM MediaContent WHERE Hash = {hash}")
                .ToListAsync(ct);
            if (row.Count == 0)
                return false;
            var connection = (SqliteConnection)db.Database.GetDbConnection();
            await using var blob = new SqliteBlob(
                connection,
                nameof(MediaContent),
                nameof(MediaContent.Bytes),
                row[0],
                readOnly: true
            );
            await blob.CopyToAsync(target, ct);
            return true;
        }
        finally
        {
            await db.Database.CloseConnectionAsync();
        }
    }

    /// <summary>How many bytes are stored in all, those of deleted files too.</summary>
    public async Task<long> TotalAsync(CancellationToken ct) =>
        await db
            .Database.SqlQuery<long>($"SELECT coalesce(sum(length(Bytes)), 0) AS Value FROM MediaContent")
            .SingleAsync(ct);
}
