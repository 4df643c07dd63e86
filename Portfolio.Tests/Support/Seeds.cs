using Portfolio.Core.Exchange.Import;
using Portfolio.Core.Exchange.Import.Encodings;

namespace Portfolio.Tests.Support;

/// <summary>Real documents in a folder <c>shared</c> beside the repository, where there is one.</summary>
internal static class Seeds
{
    private const int Limit = 5_000_000;

    public static string? Folder { get; } = Find();

    /// <summary>The one document whose path matches, decoded as an import decodes it.</summary>
    public static SourceText Read(string folder, string pattern)
    {
        var path = Directory.GetFiles(Path.Combine(Folder!, folder), pattern).Single();
        Assert.True(
            TextDecoding.TryDecode(File.ReadAllBytes(path), Limit, out var text, out var refusal),
            refusal?.ToString()
        );
        return new(Path.GetFileName(path), text.Text.ReplaceLineEndings("\n"));
    }

    private static string? Find()
    {
        var at = new DirectoryInfo(AppContext.BaseDirectory);
        while (at is not null && !File.Exists(Path.Combine(at.FullName, "Portfolio.sln")))
            at = at.Parent;
        // A worktree stands one folder deeper than a checkout.
        return new[] { at?.Parent, at?.Parent?.Parent }
            .OfType<DirectoryInfo>()
            .Select(beside => Path.Combine(beside.FullName, "shared"))
            .FirstOrDefault(shared => Directory.Exists(Path.Combine(shared, "seeds")));
    }
}
