using System.Security.Cryptography;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Portfolio.Core.Media;
using Portfolio.Core.Storage;

namespace Portfolio.Core.Exchange.Import;

/// <summary>Puts the bytes of media that were checked before into the database, a piece at a time.</summary>
internal static class StoredBytes
{
    /// <exception cref="InvalidDataException">The bytes are not those of the hash.</exception>
    public static async Task WriteBytesAsync(this PortfolioDb db, MediaFile media, Stream bytes, CancellationToken ct)
    {
        // The bytes of a file that was deleted are still here: they stay as they are.
        var row = await db
            .Database.SqlQuery<long>(
                $"INSERT INTO MediaContent (Hash, Bytes) VALUES ({media.Hash}, zeroblob({media.Size})) ON CONFLICT DO NOTHING RETURNING rowid AS Value"
            )
            .ToListAsync(ct);
        if (row.Count == 0)
            return;
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var connection = (SqliteConnection)db.Database.GetDbConnection();
        await using var blob = new SqliteBlob(connection, nameof(MediaContent), nameof(MediaContent.Bytes), row[0]);
        var piece = new byte[81920];
        for (int read; (read = await bytes.ReadAsync(piece, ct)) > 0 && blob.Position + read <= media.Size; )
        {
            hash.AppendData(piece, 0, read);
            await blob.WriteAsync(piece.AsMemory(0, read), ct);
        }
        if (blob.Position != media.Size || Convert.ToHexStringLower(hash.GetHashAndReset()) != media.Hash)
            throw new InvalidDataException($"The bytes of {media.Label} changed while they were imported.");
    }
}
