using Microsoft.EntityFrameworkCore;
using Portfolio.Core.Content;
using Portfolio.Core.Media;

namespace Portfolio.Core.Storage;

/// <summary>
/// Deletes for good: the history of entries that lie in the trash, and the bytes of pictures and documents that nobody
/// else has or had. Nothing but a backup brings them back. Old addresses go on answering that they are gone.
/// </summary>
public sealed class ForgetDeleted(PortfolioDb db)
{
    private const int Piece = 500;

    /// <summary>
    /// Forgets those of <paramref name="keys"/> that are in the trash, in the caller's transaction; returns the hashes of
    /// the bytes that went.
    /// </summary>
    public async Task<IReadOnlyList<string>> RunAsync(IReadOnlyCollection<Guid> keys, CancellationToken ct)
    {
        var gone = new List<string>();
        foreach (var piece in keys.Chunk(Piece))
        {
            var deleted = await db.InTrash()
                .Where(r => piece.Contains(r.EntryKey))
                .Select(r => r.EntryKey)
                .ToListAsync(ct);
            var hashes = await HashesAsync(deleted, ct);
            await db.Revisions.Where(r => deleted.Contains(r.EntryKey)).ExecuteDeleteAsync(ct);
            // That something happened stays; what it was called does not.
            await db
                .AuditEvents.Where(e => deleted.Contains(e.EntryKey))
                .ExecuteUpdateAsync(e => e.SetProperty(x => x.Label, "…"), ct);
            foreach (var hash in hashes)
            {
                if (!await IsNeededAsync(hash, ct))
                    gone.Add(hash);
            }
        }
        await db.Set<MediaContent>().Where(c => gone.Contains(c.Hash)).ExecuteDeleteAsync(ct);
        return gone;
    }

    // Those that a file has, and had before it was replaced.
    private async Task<HashSet<string>> HashesAsync(List<Guid> keys, CancellationToken ct)
    {
        var texts = await db
            .Revisions.Where(r => r.Noun == nameof(MediaFile) && keys.Contains(r.EntryKey))
            .Select(r => r.Text)
            .ToListAsync(ct);
        var files = texts.Select(text =>
            (MediaFile)
                EntryFiles.Named(nameof(MediaFile)).Read(ContentText.Parse(text, "und"), ContentReferences.None, [])
        );
        return [.. files.SelectMany(file => file.FormerHashes.Append(file.Hash))];
    }

    // By a file there is, or by one in the trash.
    private async Task<bool> IsNeededAsync(string hash, CancellationToken ct) =>
        await db.Media.AtAsync(hash, ct) is not null
        || await db.Revisions.AnyAsync(r => r.Noun == nameof(MediaFile) && r.Text.Contains(hash), ct);
}
