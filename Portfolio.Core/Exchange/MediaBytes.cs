using System.Security.Cryptography;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Portfolio.Core.Media;
using Portfolio.Core.Storage;

namespace Portfolio.Core.Exchange;

/// <summary>The bytes of media, out of the database and into it, a piece at a time.</summary>
internal static class MediaBytes
{
    private const string Table = nameof(MediaContent);

    /// <summary>The stored bytes, or null when there are none; read them before the connection is closed.</summary>
    public static async Task<Stream?> OpenAsync(PortfolioDb db, MediaFile media, CancellationToken ct)
    {
        var there = await db.Set<MediaContent>().AnyAsync(c => c.MediaFileId == media.Id, ct);
        return there
            ? new SqliteBlob(Connection(db), Table, nameof(MediaContent.Bytes), media.Id, readOnly: true)
            : null;
    }

    /// <exception cref="InvalidDataException">The bytes are not those of the hash.</exception>
    public static async Task WriteAsync(PortfolioDb db, MediaFile media, Stream bytes, CancellationToken ct)
    {
        await db.Database.ExecuteSqlAsync(
            $"INSERT INTO MediaContent (MediaFileId, Bytes) VALUES ({media.Id}, zeroblob({media.Size}))",
            ct
        );
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        await using var blob = new SqliteBlob(Connection(db), Table, nameof(MediaContent.Bytes), media.Id);
        var piece = new byte[81920];
        for (int read; (read = await bytes.ReadAsync(piece, ct)) > 0; )
        {
            hash.AppendData(piece, 0, read);
            if (blob.Position + read > media.Size)
                break;
            await blob.WriteAsync(piece.AsMemory(0, read), ct);
        }
        if (blob.Position != media.Size || Convert.ToHexStringLower(hash.GetHashAndReset()) != media.Hash)
            throw new InvalidDataException($"The bytes of {media.FileName} changed while they were read.");
    }

    private static SqliteConnection Connection(PortfolioDb db) => (SqliteConnection)db.Database.GetDbConnection();
}
