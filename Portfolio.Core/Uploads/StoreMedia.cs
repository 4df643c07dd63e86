using System.Security.Cryptography;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Portfolio.Core.Media;
using Portfolio.Core.Storage;

namespace Portfolio.Core.Uploads;

/// <summary>The entry that has the bytes; not new when they were stored before.</summary>
public sealed record StoredMedia(MediaFile File, bool IsNew);

/// <summary>
/// Takes in a picture or document: examined, cleaned, and stored with its entry in one transaction (the caller's, where
/// there is one). One file at a time is held in memory, whoever asks.
/// </summary>
public sealed class StoreMedia(PortfolioDb db)
{
    public const int MostMegabytes = 20;
    private const int MostBytes = MostMegabytes * 1024 * 1024;

    private static readonly SemaphoreSlim OneAtATime = new(1);

    /// <summary><paramref name="fileName"/> is what the file is called where it comes from, with or without a path.</summary>
    /// <exception cref="MediaRefusedException">It is empty, too large, damaged, or nothing that is taken here.</exception>
    public async Task<StoredMedia> RunAsync(Stream stream, string fileName, CancellationToken ct)
    {
        await OneAtATime.WaitAsync(ct);
        try
        {
            var file = ExaminedFile.Of(await ReadAsync(stream, ct));
            var hash = Convert.ToHexStringLower(SHA256.HashData(file.Bytes.Span));
            if (await db.Media.SingleOrDefaultAsync(m => m.Hash == hash, ct) is { } stored)
                return new(stored, false);
            var media = new MediaFile
            {
                Hash = hash,
                FileName = MediaFileName.Clean(fileName, file.Type),
                ContentType = file.Type.ContentType,
                Size = file.Bytes.Length,
                Width = file.Width,
                Height = file.Height,
            };
            db.Add(media);
            await SaveAsync(media, file.Bytes, ct);
            return new(media, true);
        }
        finally
        {
            OneAtATime.Release();
        }
    }

    /// <summary>Puts the bytes of another file into the place of those that <paramref name="media"/> has.</summary>
    /// <exception cref="MediaRefusedException">As above; or it is stored already, or of another kind.</exception>
    public async Task ReplaceAsync(MediaFile media, Stream stream, CancellationToken ct)
    {
        await OneAtATime.WaitAsync(ct);
        try
        {
            var file = ExaminedFile.Of(await ReadAsync(stream, ct));
            if (file.Type.IsPicture != media.IsPicture)
                throw MediaRefusedException.OtherKind();
            var hash = Convert.ToHexStringLower(SHA256.HashData(file.Bytes.Span));
            if (await db.Media.SingleOrDefaultAsync(m => m.Hash == hash, ct) is { } stored)
                throw MediaRefusedException.Stored(stored.Label);
            media.Replace(hash, file);
            await SaveAsync(media, file.Bytes, ct);
        }
        finally
        {
            OneAtATime.Release();
        }
    }

    private static async Task<Memory<byte>> ReadAsync(Stream stream, CancellationToken ct)
    {
        var expected = stream.CanSeek ? stream.Length - stream.Position : 0;
        if (expected > MostBytes)
            throw MediaRefusedException.TooLarge(MostMegabytes);
        var bytes = new MemoryStream((int)expected);
        var piece = new byte[64 * 1024];
        while (await stream.ReadAsync(piece, ct) is > 0 and var read)
        {
            if (bytes.Length + read > MostBytes)
                throw MediaRefusedException.TooLarge(MostMegabytes);
            bytes.Write(piece, 0, read);
        }
        return bytes.GetBuffer().AsMemory(0, (int)bytes.Length);
    }

    private async Task SaveAsync(MediaFile media, ReadOnlyMemory<byte> bytes, CancellationToken ct)
    {
        await using var own = db.Database.CurrentTransaction is null
            ? await db.Database.BeginTransactionAsync(ct)
            : null;
        await db.SaveChangesAsync(ct);
        await WriteAsync(media.Hash, bytes, ct);
        if (own is not null)
            await own.CommitAsync(ct);
    }

    // EF would make a second copy of the bytes for its change tracking and a third for the parameter.
    private async Task WriteAsync(string hash, ReadOnlyMemory<byte> bytes, CancellationToken ct)
    {
        // The bytes of a file that was deleted are still here: they stay as they are.
        var row = await db
            .Database.SqlQuery<long>(
                $"INSERT INTO MediaContent (Hash, Bytes) VALUES ({hash}, zeroblob({bytes.Length})) ON CONFLICT DO NOTHING RETURNING rowid AS Value"
            )
            .ToListAsync(ct);
        if (row.Count == 0)
            return;
        var connection = (SqliteConnection)db.Database.GetDbConnection();
        await using var blob = new SqliteBlob(connection, nameof(MediaContent), nameof(MediaContent.Bytes), row[0]);
        await blob.WriteAsync(bytes, ct);
    }
}
