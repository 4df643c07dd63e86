using Portfolio.Core.Content;

namespace Portfolio.Core.Exchange.Import.Folders;

/// <summary>
/// A folder on disk: the files in it and in its folders, one deep as the format is. Hidden names (<c>.git</c>) are
/// nobody's content, and links are not followed, since they may lead anywhere.
/// </summary>
public sealed class FolderFiles : IContentFiles
{
    private readonly DirectoryInfo root;
    private readonly Dictionary<string, FileInfo> files = new(StringComparer.Ordinal);
    private readonly List<FileProblem> passedOver = [];

    /// <exception cref="IOException">The folder cannot be listed.</exception>
    public FolderFiles(DirectoryInfo folder)
    {
        root = folder;
        foreach (var entry in Visible(root))
            Add(entry.Name, entry, mayBeFolder: true);
    }

    public string Name => root.Name;
    public IReadOnlyCollection<string> Paths => files.Keys;
    public IReadOnlyList<FileProblem> PassedOver => passedOver;

    public Stream Open(string path) => files[path].OpenRead();

    public void Dispose() { }

    private static IEnumerable<FileSystemInfo> Visible(DirectoryInfo folder) =>
        folder
            .EnumerateFileSystemInfos()
            .Where(e => !e.Name.StartsWith('.'))
            .OrderBy(e => e.Name, StringComparer.Ordinal);

    private void Add(string path, FileSystemInfo entry, bool mayBeFolder)
    {
        if (entry.LinkTarget is not null)
            PassOver(path, "This is a link to another place and is not followed; put the file itself here.");
        else if (entry is FileInfo file && !file.Attributes.HasFlag(FileAttributes.Device))
            files[path] = file;
        else if (entry is DirectoryInfo folder && mayBeFolder)
            AddAll(path, folder);
        else
            PassOver(path, "Nothing is read from this; content files lie in the folders of their kind, no deeper.");
    }

    private void AddAll(string path, DirectoryInfo folder)
    {
        try
        {
            foreach (var entry in Visible(folder))
                Add($"{path}/{entry.Name}", entry, mayBeFolder: false);
        }
        catch (UnauthorizedAccessException e)
        {
            PassOver(path, $"The folder cannot be read. ({e.Message})");
        }
    }

    private void PassOver(string path, string sentence) => passedOver.Add(new(path, 1, sentence));
}
