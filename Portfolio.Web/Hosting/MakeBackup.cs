using System.Globalization;
using System.IO.Compression;
using Portfolio.Core.Storage;

namespace Portfolio.Web.Hosting;

/// <summary>
/// Copies of the data folder while the site goes on: a zip archive of all that cannot be made again, which unpacked is a
/// data folder, or the content alone. Notes when the last one was made.
/// </summary>
public sealed class MakeBackup(DataFolder data, TimeProvider clock)
{
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    /// <summary>When the last one was made, by whom ever; null when none is known of.</summary>
    public DateTimeOffset? Last =>
        File.Exists(data.LastBackup)
        && DateTimeOffset.TryParse(
            File.ReadAllText(data.LastBackup),
            CultureInfo.InvariantCulture,
            DateTimeStyles.AssumeUniversal,
            out var at
        )
            ? at
            : null;

    /// <summary>Both databases, the keys, and the word that there is an owner. Nothing stands there half-done.</summary>
    /// <exception cref="IOException">There is a file of that name already, or it cannot be written.</exception>
    public async Task WriteAsync(string archive, CancellationToken ct)
    {
        if (File.Exists(archive) || Directory.Exists(archive))
            throw new IOException("there is something of that name already");
        var beside = PrivateFolder(Path.GetDirectoryName(archive)!);
        try
        {
            foreach (var database in new[] { data.Content, data.Accounts }.Where(File.Exists))
                await CopyDatabase.RunAsync(database, Path.Combine(beside, Path.GetFileName(database)), ct);
            var zip = Path.Combine(beside, "backup.zip");
            await ZipAsync(zip, Directory.GetFiles(beside), ct);
            File.Move(zip, archive);
        }
        finally
        {
            Directory.Delete(beside, recursive: true);
        }
        Note();
    }

    /// <summary>All content with its history and no secret, as a database in a stream that deletes it when closed.</summary>
    public async Task<Stream> ContentAsync(CancellationToken ct)
    {
        var beside = PrivateFolder(data.Path);
        try
        {
            var copy = Path.Combine(beside, "portfolio.db");
            await CopyDatabase.RunAsync(data.Content, copy, ct);
            var open = Path.Combine(data.Path, $"backup-{Guid.NewGuid():N}.tmp");
            File.Move(copy, open);
            var options = FileOptions.DeleteOnClose | FileOptions.Asynchronous;
            return new FileStream(open, FileMode.Open, FileAccess.Read, FileShare.Delete, bufferSize: 81920, options);
        }
        finally
        {
            Directory.Delete(beside, recursive: true);
        }
    }

    /// <summary>Notes that one was made now.</summary>
    public void Note() => File.WriteAllText(data.LastBackup, $"{clock.GetUtcNow():O}\n");

    private async Task ZipAsync(string zip, string[] databases, CancellationToken ct)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = OwnerOnly;
        await using var file = new FileStream(zip, options);
        await using var archive = await ZipArchive.CreateAsync(file, ZipArchiveMode.Create, leaveOpen: true, null, ct);
        foreach (var database in databases)
            await archive.CreateEntryFromFileAsync(database, Path.GetFileName(database), CompressionLevel.Fastest, ct);
        foreach (var key in Directory.Exists(data.Keys) ? Directory.GetFiles(data.Keys) : [])
            await archive.CreateEntryFromFileAsync(key, $"keys/{Path.GetFileName(key)}", ct);
        if (File.Exists(data.OwnerSet))
            await archive.CreateEntryFromFileAsync(data.OwnerSet, Path.GetFileName(data.OwnerSet), ct);
    }

    private static string PrivateFolder(string parent)
    {
        var folder = Path.Combine(parent, $".backup-{Guid.NewGuid():N}");
        if (OperatingSystem.IsWindows())
            Directory.CreateDirectory(folder);
        else
            Directory.CreateDirectory(folder, OwnerOnly | UnixFileMode.UserExecute);
        return folder;
    }
}
