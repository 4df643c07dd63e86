using Portfolio.Core.Content;

namespace Portfolio.Core.Exchange.Export;

/// <summary>
/// The folder an export is written to. Everything is first written into a hidden folder within it, so that a failure
/// leaves a former export as it was; <see cref="PutInPlace"/> then moves file by file and removes what the former export
/// had and this one has not. Other files are left alone.
/// </summary>
internal sealed class ExportFolder : IDisposable
{
    private readonly string root;
    private readonly bool isNew;
    private readonly string draft;
    private readonly IReadOnlyList<string> former;
    private readonly List<string> written = [];

    /// <exception cref="ExportRefusedException">The folder holds something that is no export.</exception>
    /// <exception cref="IOException">It cannot be written to.</exception>
    public ExportFolder(DirectoryInfo folder)
    {
        root = folder.FullName;
        isNew = !folder.Exists;
        former = Former();
        if (isNew)
            MakePrivate(root);
        draft = Path.Combine(root, $".export-{Guid.NewGuid():N}");
        MakePrivate(draft);
    }

    public IReadOnlyList<string> Written => written;

    /// <summary>A new file at a path of the export (with <c>/</c>).</summary>
    public Stream Create(string path)
    {
        var file = In(draft, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        written.Add(path);
        return new FileStream(file, FileMode.CreateNew, FileAccess.Write);
    }

    public async Task WriteAsync(string path, string text, CancellationToken ct)
    {
        await using var writer = new StreamWriter(Create(path));
        await writer.WriteAsync(text.AsMemory(), ct);
    }

    /// <summary>How many files of the former export are gone.</summary>
    public int PutInPlace()
    {
        RefuseWhatIsInTheWay();
        var stale = former.Except(written).ToList();
        // Whenever it ends, the list names every file that an export put here.
        Move(List([.. written, .. stale]));
        foreach (var path in written)
            Move(path);
        var removed = stale.Count(Remove);
        written.Add(FileList.Name);
        Move(List(written));
        return removed;
    }

    public void Dispose()
    {
        Directory.Delete(draft, recursive: true);
        if (isNew && !Directory.EnumerateFileSystemEntries(root).Any())
            Directory.Delete(root);
    }

    private IReadOnlyList<string> Former()
    {
        if (File.Exists(root))
            throw new ExportRefusedException($"{root} is a file; name a folder.");
        if (isNew)
            return [];
        var list = Path.Combine(root, FileList.Name);
        if (File.Exists(list))
            return FileList.Read(File.ReadAllText(list))
                ?? throw new ExportRefusedException($"{list} is not the list of an export; name another folder.");
        // A new repository is empty to its owner.
        if (Directory.EnumerateFileSystemEntries(root).All(e => Path.GetFileName(e).StartsWith('.')))
            return [];
        throw new ExportRefusedException(
            $"{root} holds files and is no former export (it has no {FileList.Name}); name a new or an empty folder."
        );
    }

    private void RefuseWhatIsInTheWay()
    {
        foreach (var folder in written.Union(former).Select(p => Path.GetDirectoryName(In(root, p))!).Distinct())
        {
            if (folder != root && (File.Exists(folder) || new DirectoryInfo(folder).LinkTarget is not null))
                throw new ExportRefusedException(
                    $"{folder} stands in the way: it is no folder of the export. Move it."
                );
        }
        foreach (var path in written.Except(former).Where(p => Path.Exists(In(root, p))))
            throw new ExportRefusedException(
                $"{In(root, path)} stands in the way: it is not of the former export. Import it or move it."
            );
    }

    private string List(IReadOnlyList<string> paths)
    {
        File.WriteAllText(In(draft, FileList.Name), FileList.Write(paths));
        return FileList.Name;
    }

    private void Move(string path)
    {
        var target = In(root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        File.Move(In(draft, path), target, overwrite: true);
    }

    private bool Remove(string path)
    {
        var file = In(root, path);
        if (path == FileList.Name || !File.Exists(file))
            return false;
        File.Delete(file);
        var folder = Path.GetDirectoryName(file)!;
        if (folder != root && !Directory.EnumerateFileSystemEntries(folder).Any())
            Directory.Delete(folder);
        return true;
    }

    private static string In(string folder, string path) =>
        Path.Combine(folder, path.Replace('/', Path.DirectorySeparatorChar));

    // Drafts and private notes are in it.
    private static void MakePrivate(string path)
    {
        if (OperatingSystem.IsWindows())
            Directory.CreateDirectory(path);
        else
            Directory.CreateDirectory(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }
}
