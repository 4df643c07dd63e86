using Portfolio.Core.Media;
using Portfolio.Core.Papers;
using Portfolio.Core.Publishing;
using YamlDotNet.RepresentationModel;

namespace Portfolio.Core.Content;

/// <summary>Reads the files of a <see cref="ContentFolder"/>, those first that others refer to.</summary>
internal sealed class ContentFolderReader(
    IReadOnlyDictionary<string, string> files,
    string defaultLanguage,
    Func<string, MediaFile, string?> refuseMedia
)
{
    private readonly List<FileEntry> entries = [];
    private readonly List<FileProblem> problems = [];
    private readonly Dictionary<Guid, string> pathOfKey = [];
    private readonly Dictionary<string, ReadingSection> sections = new(StringComparer.Ordinal);
    private readonly Dictionary<string, MediaFile> media = new(StringComparer.Ordinal);
    private readonly PaperRecords records = new();
    private IReadOnlyList<Redirect> redirects = [];

    public ContentFolder Read()
    {
        var place = PlaceInList();
        foreach (var noun in EntryFiles.All)
        {
            var its = files.Keys.Where(path => IsOf(noun, path));
            foreach (var path in its.OrderBy(place).ThenBy(path => path, StringComparer.Ordinal))
                Try(path, found => ReadEntry(noun, path, found));
        }
        if (files.ContainsKey(RedirectsFile.Name))
            Try(RedirectsFile.Name, found => redirects = RedirectsFile.Read(TextOf(RedirectsFile.Name), found));
        records.Read(files.GetValueOrDefault(ContentFolder.Records, ""), entries, problems);
        TellOfOthers();
        return new(entries, redirects, problems);
    }

    private Func<string, int> PlaceInList()
    {
        var listed = FileList.Read(files.GetValueOrDefault(FileList.Name, "")) ?? [];
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var path in listed)
            places.TryAdd(path, places.Count);
        return path => places.GetValueOrDefault(path, int.MaxValue);
    }

    private static bool IsOf(EntryFile noun, string path) =>
        path == noun.Folder
        || (
            path.StartsWith(noun.Folder + "/", StringComparison.Ordinal)
            && path.EndsWith(".md", StringComparison.Ordinal)
        );

    private void Try(string path, Action<List<ContentProblem>> read)
    {
        var found = new List<ContentProblem>();
        try
        {
            read(found);
        }
        catch (ContentFormatException e)
        {
            found.Add(new ContentProblem(e.Line, e.Message));
        }
        problems.AddRange(found.Select(p => new FileProblem(path, p.Line, p.Sentence)));
    }

    private ContentText TextOf(string path) => ContentText.Parse(files[path], defaultLanguage);

    private void ReadEntry(EntryFile noun, string path, List<ContentProblem> found)
    {
        var text = TextOf(path);
        var entry = noun.Read(text, new(sections.GetValueOrDefault, media.GetValueOrDefault), found);
        if (WhyNot(path, entry) is { } sentence)
        {
            found.Add(new(1, sentence));
            return;
        }
        pathOfKey[entry.Key] = path;
        var keyIsGiven = FrontMatter.Parse(text.FrontMatter).Children.ContainsKey(new YamlScalarNode("key"));
        entries.Add(new FileEntry(path, entry, keyIsGiven));
        if (entry is Paper paper && text.Bibtex.Length > 0)
            records.IsInFile(paper);
        else if (entry is ReadingSection section)
            sections[section.Slug] = section;
        else if (entry is MediaFile file)
            media[file.Hash] = file;
    }

    private string? WhyNot(string path, Entry entry) =>
        pathOfKey.TryGetValue(entry.Key, out var other) ? $"The key is that of {other}; this one is left out."
        : entry is ReadingSection section && sections.ContainsKey(section.Slug)
            ? $"The slug '{section.Slug}' is another section's; this one is left out."
        : entry is not MediaFile file ? null
        : media.ContainsKey(file.Hash) ? $"The hash '{file.Hash}' is another file's; this one is left out."
        : refuseMedia(path, file);

    private void TellOfOthers()
    {
        string[] known = [ContentFolder.Records, RedirectsFile.Name, FileList.Name];
        foreach (var path in files.Keys.Where(p => !known.Contains(p) && !EntryFiles.All.Any(noun => IsOf(noun, p))))
            problems.Add(new FileProblem(path, 1, "Nothing is read from a file of this name; check its folder."));
    }
}
