using Portfolio.Core.Content;
using Portfolio.Core.Papers;
using Portfolio.Core.Publishing;

namespace Portfolio.Tests.Core.Sample;

/// <summary>The files of the sample site as they stand in the program, by path: <c>essays/x.md</c>.</summary>
internal static class SampleFiles
{
    private const string Root = "Sample/";

    public static IEnumerable<string> Paths =>
        typeof(ContentText)
            .Assembly.GetManifestResourceNames()
            .Where(n => n.StartsWith(Root, StringComparison.Ordinal))
            .Select(n => n[Root.Length..])
            .Order(StringComparer.Ordinal);

    public static IEnumerable<string> EntryPaths => Paths.Where(p => p.EndsWith(".md", StringComparison.Ordinal));

    public static string Text(string path)
    {
        using var stream = typeof(ContentText).Assembly.GetManifestResourceStream(Root + path)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    public static (Entry Entry, List<ContentProblem> Problems) Read(string path)
    {
        var sections = new ContentReferences(slug =>
            Paths.Contains($"reading-sections/{slug}.md") ? new ReadingSection { Slug = slug } : null
        );
        var problems = new List<ContentProblem>();
        var folder = path.Split('/')[0];
        var file = EntryFiles.All.Single(f => f.Folder == folder);
        return (file.Read(ContentText.Parse(Text(path), "en"), sections, problems), problems);
    }

    public static List<T> All<T>()
        where T : Entry => [.. EntryPaths.Select(p => Read(p).Entry).OfType<T>()];
}
