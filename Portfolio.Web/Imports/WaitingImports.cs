using Portfolio.Core.Exchange.Import;
using Portfolio.Core.Languages;
using Portfolio.Web.Hosting;

namespace Portfolio.Web.Imports;

/// <summary>An upload that waits for the owner's review: the key in its address, the file, and when it came.</summary>
public sealed record WaitingImport(Guid Key, FileInfo File, DateTimeOffset At);

/// <summary>
/// Keeps what was uploaded between the plan and the owner's choice, each in a folder of its own below the data folder;
/// what nobody came back to for a week goes.
/// </summary>
public sealed class WaitingImports(DataFolder data, TimeProvider clock)
{
    /// <summary>In bytes; what an upload may have.</summary>
    public const long Limit = 100L * 1024 * 1024;

    private static readonly TimeSpan Kept = TimeSpan.FromDays(7);

    /// <summary>The latest first.</summary>
    public IReadOnlyList<WaitingImport> All()
    {
        var folder = new DirectoryInfo(data.Incoming);
        return folder.Exists
            ? [.. folder.EnumerateDirectories().Select(Of).OfType<WaitingImport>().OrderByDescending(w => w.At)]
            : [];
    }

    /// <summary>Null when it was imported or dropped already.</summary>
    public WaitingImport? Find(Guid key) => Of(FolderOf(key));

    /// <exception cref="SourceRefusedException">It is larger than <see cref="Limit"/>.</exception>
    public async Task<Guid> AddAsync(string name, Stream content, CancellationToken ct)
    {
        DropForgotten();
        var key = Guid.CreateVersion7();
        var folder = Directory.CreateDirectory(FolderOf(key).FullName);
        try
        {
            await using var file = File.Create(Path.Combine(folder.FullName, NameOf(name)));
            await content.CopyToAsync(file, ct);
            if (file.Length > Limit)
                throw new SourceRefusedException(
                    null,
                    new Sentence("The file is larger than {0} MB. Divide it and import the parts.", Limit / 1024 / 1024)
                );
            return key;
        }
        catch
        {
            Drop(key);
            throw;
        }
    }

    public void Drop(Guid key)
    {
        if (FolderOf(key) is { Exists: true } folder)
            folder.Delete(recursive: true);
    }

    private void DropForgotten()
    {
        foreach (var waiting in All().Where(w => w.At < clock.GetUtcNow() - Kept))
            Drop(waiting.Key);
    }

    private DirectoryInfo FolderOf(Guid key) => new(Path.Combine(data.Incoming, key.ToString("N")));

    private static WaitingImport? Of(DirectoryInfo folder) =>
        folder.Exists
        && Guid.TryParseExact(folder.Name, "N", out var key)
        && folder.EnumerateFiles().FirstOrDefault() is { } file
            ? new(key, file, file.LastWriteTimeUtc)
            : null;

    // The name is shown again and kept with the batch; as a path it says nothing.
    private static string NameOf(string name)
    {
        var last = name.Split('/', '\\')[^1];
        var clean = string.Concat(last.Where(c => !char.IsControl(c) && !Path.GetInvalidFileNameChars().Contains(c)));
        var kept = clean.Length <= 100 ? clean : clean[^100..];
        return kept.Trim('.', ' ') is { Length: > 0 } safe ? safe : "upload";
    }
}
