using Portfolio.Core.Bibliography;
using Portfolio.Core.Media;
using Portfolio.Core.Papers;
using Portfolio.Core.Publishing;

namespace Portfolio.Core.Content;

/// <summary>
/// A whole site as files (docs/content-format.md): a folder a noun, one file an entry, the bibliographic records of all
/// papers in <c>papers.bib</c>. Reads what it can and says of the rest where it stands and why.
/// </summary>
public sealed class ContentFolder
{
    private const string Records = "papers.bib";

    private readonly List<FileEntry> entries = [];
    private readonly List<FileProblem> problems = [];
    private readonly Dictionary<string, ReadingSection> sections = new(StringComparer.Ordinal);
    private readonly Dictionary<string, MediaFile> media = new(StringComparer.Ordinal);
    private readonly string defaultLanguage;

    private ContentFolder(string defaultLanguage) => this.defaultLanguage = defaultLanguage;

    public IReadOnlyList<FileEntry> Entries => entries;
    public IReadOnlyList<FileProblem> Problems => problems;

    /// <param name="files">Path within the folder (with <c>/</c>) → text with <c>\n</c> line ends.</param>
    /// <param name="defaultLanguage">The language of text that does not say its own.</param>
    public static ContentFolder Read(IReadOnlyDictionary<string, string> files, string defaultLanguage)
    {
        var folder = new ContentFolder(defaultLanguage);
        foreach (var noun in EntryFiles.All)
        {
            foreach (
                var (path, text) in files.Where(f => IsOf(noun, f.Key)).OrderBy(f => f.Key, StringComparer.Ordinal)
            )
                folder.ReadFile(noun, path, text);
        }
        folder.ReadRecords(files.GetValueOrDefault(Records, ""));
        folder.TellOfOthers(files.Keys);
        return folder;
    }

    private static bool IsOf(EntryFile noun, string path) =>
        path == noun.Folder
        || (
            path.StartsWith(noun.Folder + "/", StringComparison.Ordinal)
            && path.EndsWith(".md", StringComparison.Ordinal)
        );

    private void ReadFile(EntryFile noun, string path, string text)
    {
        var found = new List<ContentProblem>();
        try
        {
            var entry = noun.Read(
                ContentText.Parse(text, defaultLanguage),
                new(sections.GetValueOrDefault, media.GetValueOrDefault),
                found
            );
            entries.Add(new FileEntry(path, entry));
            if (entry is ReadingSection section)
                sections[section.Slug] = section;
            if (entry is MediaFile file)
                media[file.Hash] = file;
        }
        catch (ContentFormatException e)
        {
            found.Add(new ContentProblem(e.Line, e.Message));
        }
        problems.AddRange(found.Select(p => new FileProblem(path, p.Line, p.Sentence)));
    }

    private void ReadRecords(string bibtex)
    {
        var file = BibtexReader.Read(bibtex);
        var found = new List<BibtexProblem>(file.Problems);
        var papers = PapersByKey();
        foreach (var record in file.Entries)
        {
            if (!papers.Remove(record.Key, out var paper))
            {
                paper = new Paper { Slug = Slug.From(record.Key) };
                paper.Publish(null);
                entries.Add(new FileEntry(Records, paper));
            }
            paper.Take(record, found);
        }
        foreach (var (path, paper) in Papers().Where(p => p.Paper.Title.Length == 0))
            problems.Add(
                new FileProblem(path, 1, $"{Records} has no record '{paper.CitationKey}', so it has no title.")
            );
        problems.AddRange(found.Select(p => new FileProblem(Records, p.Line, p.Message)));
    }

    private Dictionary<string, Paper> PapersByKey()
    {
        var byKey = new Dictionary<string, Paper>(StringComparer.Ordinal);
        foreach (var (path, paper) in Papers())
        {
            if (byKey.TryAdd(paper.CitationKey, paper))
                continue;
            entries.RemoveAll(e => e.Entry == paper);
            problems.Add(
                new FileProblem(
                    path,
                    1,
                    $"The citation key '{paper.CitationKey}' is another file's; this one is left out."
                )
            );
        }
        return byKey;
    }

    private List<(string Path, Paper Paper)> Papers() =>
        [.. entries.Where(e => e.Entry is Paper).Select(e => (e.Path, (Paper)e.Entry))];

    private void TellOfOthers(IEnumerable<string> paths)
    {
        foreach (var path in paths.Where(p => p != Records && !EntryFiles.All.Any(noun => IsOf(noun, p))))
            problems.Add(new FileProblem(path, 1, "Nothing is read from a file of this name; check its folder."));
    }
}

/// <summary>An entry and the file that holds it.</summary>
public sealed record FileEntry(string Path, Entry Entry);

/// <summary>Something in a file of the folder that was not understood: path, line (from 1) and a sentence.</summary>
public sealed record FileProblem(string Path, int Line, string Sentence);
