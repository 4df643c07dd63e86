using System.IO.Compression;
using Portfolio.Core.Content;
using Portfolio.Core.Languages;

namespace Portfolio.Core.Exchange.Import.Folders;

/// <summary>
/// A zip archive of a content folder, or of one folder that holds it. Nothing is unpacked to disk, and a name that leads
/// out of the archive is passed over.
/// </summary>
public sealed class ZipFiles : IContentFiles
{
    /// <summary>In bytes, unpacked.</summary>
    public const long Limit = 4L * 1024 * 1024 * 1024;

    private readonly ZipArchive archive;
    private readonly Dictionary<string, ZipArchiveEntry> files = new(StringComparer.Ordinal);
    private readonly List<FileProblem> passedOver = [];

    /// <exception cref="SourceRefusedException">It is no whole archive, or too large a one.</exception>
    public ZipFiles(string name, Stream stream)
    {
        Name = name;
        try
        {
            archive = new ZipArchive(stream, ZipArchiveMode.Read);
            if (archive.Entries.Sum(e => e.Length) > Limit)
                throw Refusal($"The archive unpacks to more than {Limit >> 30} GB.");
        }
        catch (InvalidDataException e)
        {
            throw Refusal($"The archive is damaged. ({e.Message})");
        }
        var top = Top();
        foreach (var entry in archive.Entries.Where(e => !e.FullName.EndsWith('/')))
            Add(entry.FullName[top.Length..], entry);
    }

    public string Name { get; }
    public IReadOnlyCollection<string> Paths => files.Keys;
    public IReadOnlyList<FileProblem> PassedOver => passedOver;

    public Stream Open(string path)
    {
        try
        {
            return files[path].Open();
        }
        catch (InvalidDataException e)
        {
            throw new IOException(e.Message, e);
        }
    }

    public void Dispose() => archive.Dispose();

    // Packing a folder puts all of it below that folder's name.
    private string Top()
    {
        const string settings = "settings.md";
        var name = archive.Entries.Select(e => e.FullName).Order(StringComparer.Ordinal).ToList();
        var top = name.Find(n => n.EndsWith("/" + settings, StringComparison.Ordinal))?[..^settings.Length] ?? "";
        return name.TrueForAll(n => n.StartsWith(top, StringComparison.Ordinal)) ? top : "";
    }

    private void Add(string path, ZipArchiveEntry entry)
    {
        var parts = path.Split('/');
        if (parts.Any(p => p.StartsWith('.') && p is not ("." or "..")))
            return;
        if (parts.Any(p => p is "" or "." or "..") || path.Contains('\\') || path.Contains(':'))
            passedOver.Add(new(path, 1, "This name leads out of the archive; nothing is read from it."));
        else if (!files.TryAdd(path, entry))
            passedOver.Add(new(path, 1, "The archive holds this name twice; the first one is read."));
    }

    private static SourceRefusedException Refusal(string sentence) => new(null, new Sentence("{0}", sentence));
}
