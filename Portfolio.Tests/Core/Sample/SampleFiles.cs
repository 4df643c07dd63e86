using Portfolio.Core.Content;
using Portfolio.Core.Publishing;
using Portfolio.Core.Sample;

namespace Portfolio.Tests.Core.Sample;

/// <summary>The sample site as its files say it.</summary>
internal static class SampleFiles
{
    public static readonly IReadOnlyDictionary<string, string> Texts = SampleSite.Files();

    public static readonly ContentFolder Folder = ContentFolder.Read(Texts, "en");

    public static IEnumerable<string> EntryPaths => Texts.Keys.Where(p => p.EndsWith(".md", StringComparison.Ordinal));

    public static Entry Entry(string path) => Folder.Entries.Single(e => e.Path == path).Entry;

    public static List<T> All<T>()
        where T : Entry => [.. Folder.Entries.Select(e => e.Entry).OfType<T>()];
}
