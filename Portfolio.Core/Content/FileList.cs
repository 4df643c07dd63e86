using System.Text.RegularExpressions;

namespace Portfolio.Core.Content;

/// <summary>
/// <c>files.txt</c>: the paths of an export, one a line, in the order in which their entries came to the site. It tells
/// an export from any other folder, and which files the next one replaces.
/// </summary>
public static partial class FileList
{
    public const string Name = "files.txt";

    private const string FirstLine =
        "# The files of this export, in the order their entries came to the site; the next export replaces them.";

    private static readonly string[] Alone =
    [
        Name,
        ContentFolder.Records,
        RedirectsFile.Name,
        .. EntryFiles.All.Select(f => f.Folder).Where(f => f.EndsWith(".md", StringComparison.Ordinal)),
    ];

    private static readonly string[] Folders = [.. EntryFiles.All.Select(f => f.Folder).Except(Alone)];

    public static string Write(IEnumerable<string> paths) =>
        string.Concat(paths.Prepend(FirstLine).Select(p => p + "\n"));

    /// <summary>The paths, or null when the text is no such list. Lines that no export writes are passed over.</summary>
    public static IReadOnlyList<string>? Read(string text)
    {
        var lines = text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return lines is [FirstLine, .. var paths] ? [.. paths.Where(IsPath)] : null;
    }

    // Files are removed by this list, so it may lead nowhere else.
    private static bool IsPath(string path) =>
        Alone.Contains(path)
        || (path.Split('/') is [var folder, var name] && Folders.Contains(folder) && FileName().IsMatch(name));

    [GeneratedRegex(@"^[A-Za-z0-9_-][A-Za-z0-9._-]*\z")]
    private static partial Regex FileName();
}
