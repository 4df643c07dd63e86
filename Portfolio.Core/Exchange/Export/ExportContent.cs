using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Portfolio.Core.Content;
using Portfolio.Core.Media;
using Portfolio.Core.Papers;
using Portfolio.Core.Publishing;
using Portfolio.Core.Storage;
using Portfolio.Core.Uploads;

namespace Portfolio.Core.Exchange.Export;

/// <summary>
/// Writes the whole site as a folder of content files (docs/content-format.md), as it was at one moment, a few entries
/// at a time. The same content gives the same bytes.
/// </summary>
public sealed class ExportContent(PortfolioDb db, MediaBytes bytes)
{
    /// <exception cref="ExportRefusedException">The folder holds something that is no export; nothing was written.</exception>
    /// <exception cref="IOException">Writing failed; a former export stands as it was, unless its files were being replaced.</exception>
    public async Task<ExportedContent> RunAsync(DirectoryInfo folder, CancellationToken ct)
    {
        using var target = new ExportFolder(folder);
        await db.Database.OpenConnectionAsync(ct);
        var connection = (SqliteConnection)db.Database.GetDbConnection();
        // Deferred, it only reads: the site goes on saving, and all that follows sees one moment.
        await using var moment = connection.BeginTransaction(deferred: true);
        await db.Database.UseTransactionAsync(moment, ct);

        if (!await db.Settings.AnyAsync(ct))
            throw new ExportRefusedException("The site is empty: it was never started, and nothing was imported.");
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var noun in EntryFiles.All.Where(n => n.EntryType != typeof(Paper)))
            counts[noun.EntryType.Name] = await WriteAsync(noun, target, ct);
        counts[nameof(Paper)] = await WritePapersAsync(target, ct);
        var redirects = await db.Redirects.AsNoTracking().OrderBy(r => r.Noun).ThenBy(r => r.Slug).ToListAsync(ct);
        if (redirects.Count > 0)
            await target.WriteAsync(RedirectsFile.Name, RedirectsFile.Write(redirects), ct);
        var removed = target.PutInPlace();
        return new(folder.FullName, counts, redirects.Count, target.Written.Count, removed);
    }

    private async Task<int> WriteAsync(EntryFile noun, ExportFolder target, CancellationToken ct)
    {
        var names = new FileNames();
        var count = 0;
        await foreach (var entry in db.AllStoredAsync(noun.EntryType, ct))
        {
            var path = PathOf(noun, entry, names);
            await target.WriteAsync(path, noun.Write(entry), ct);
            if (entry is MediaFile media)
                await WriteBytesAsync(media, path, target, ct);
            count++;
        }
        return count;
    }

    private static string PathOf(EntryFile noun, Entry entry, FileNames names) =>
        noun.Folder.EndsWith(".md", StringComparison.Ordinal) ? noun.Folder : $"{noun.Folder}/{names.Of(entry)}.md";

    private async Task WriteBytesAsync(MediaFile media, string path, ExportFolder target, CancellationToken ct)
    {
        await using var file = target.Create(path[..^".md".Length]);
        if (!await bytes.CopyToAsync(media.Hash, file, ct))
            throw new IOException($"The bytes of {media.Label} ({media.Hash}) are not in the database.");
    }

    private async Task<int> WritePapersAsync(ExportFolder target, CancellationToken ct)
    {
        var noun = EntryFiles.For(typeof(Paper));
        var (names, keys) = (new FileNames(), new HashSet<string>(StringComparer.Ordinal));
        var count = 0;
        StreamWriter? records = null;
        try
        {
            await foreach (var entry in db.AllStoredAsync(typeof(Paper), ct))
            {
                var text = noun.ToText(entry);
                // A record is found by its key; one without it stays with the paper.
                if (HasKeyOfItsOwn((Paper)entry, keys))
                {
                    var apart = records is null ? "" : "\n";
                    records ??= new StreamWriter(target.Create(ContentFolder.Records));
                    await records.WriteAsync($"{apart}{text.Bibtex}\n".AsMemory(), ct);
                    text = text.WithoutRecord();
                }
                await target.WriteAsync(PathOf(noun, entry, names), text.Write(), ct);
                count++;
            }
        }
        finally
        {
            if (records is not null)
                await records.DisposeAsync();
        }
        return count;
    }

    private static bool HasKeyOfItsOwn(Paper paper, HashSet<string> keys) =>
        paper.CitationKey.Length > 0
        && PaperRecord.Of(paper).CitationKey == paper.CitationKey
        && keys.Add(paper.CitationKey);
}

/// <summary>What an export wrote: entries by noun, files, and how many files of the former export are gone.</summary>
public sealed record ExportedContent(
    string Folder,
    IReadOnlyDictionary<string, int> Entries,
    int Redirects,
    int Files,
    int Removed
);
