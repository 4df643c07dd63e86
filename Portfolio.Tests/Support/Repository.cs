namespace Portfolio.Tests.Support;

/// <summary>The source tree the tests were built from.</summary>
public static class Repository
{
    public static string Root { get; } = Find();

    public static string File(string path) => Path.Combine(Root, path);

    /// <summary>The path of a file within the repository, with <c>/</c>.</summary>
    public static string Relative(string path) => Path.GetRelativePath(Root, path).Replace('\\', '/');

    /// <summary>The source files below a folder, without what the build made.</summary>
    public static IEnumerable<string> Files(string folder, params string[] patterns) =>
        patterns
            .SelectMany(pattern => Directory.EnumerateFiles(File(folder), pattern, SearchOption.AllDirectories))
            .Where(path =>
                !Path.GetRelativePath(Root, path).Split(Path.DirectorySeparatorChar).Any(p => p is "bin" or "obj")
            );

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!folder.EnumerateFiles("Portfolio.sln").Any())
            folder = folder.Parent ?? throw new InvalidOperationException("The tests run outside of the repository.");
        return folder.FullName;
    }
}
