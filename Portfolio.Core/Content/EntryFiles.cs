using Portfolio.Core.Publishing;

namespace Portfolio.Core.Content;

/// <summary>The content files of all nouns, in the order in which they can be read: what is referred to comes first.</summary>
public static class EntryFiles
{
    public static readonly IReadOnlyList<EntryFile> All =
    [
        new SettingsFile(),
        new MediaFileText(),
        new ProfileFile(),
        new WorkFile(),
        new EssayFile(),
        new FocusFile(),
        new NewsFile(),
        new PageFile(),
        new ReadingSectionFile(),
        new PaperFile(),
    ];

    private static readonly Dictionary<Type, EntryFile> ByType = All.ToDictionary(f => f.EntryType);

    /// <exception cref="KeyNotFoundException">The noun has no content file yet.</exception>
    public static EntryFile For(Type entryType) => ByType[entryType];

    /// <summary>By the name that revisions, redirects and imports keep of a noun: <c>WorkEntry</c>.</summary>
    public static EntryFile Named(string noun) => All.Single(f => f.EntryType.Name == noun);

    public static string Write(Entry entry) => For(entry.GetType()).Write(entry);
}
