using Portfolio.Core.Languages;
using Portfolio.Core.Media;
using Portfolio.Core.Publishing;

namespace Portfolio.Core.Content;

/// <summary>
/// A whole site as files (docs/content-format.md): a folder a noun, one file an entry, the bibliographic records of all
/// papers in <c>papers.bib</c>. Reads what it can and says of the rest where it stands and why.
/// </summary>
/// <param name="Entries">A noun at a time, each in the order of <c>files.txt</c>, then by path.</param>
/// <param name="Redirects">What <c>redirects.md</c> says.</param>
/// <param name="Problems">Everything that was not understood.</param>
public sealed record ContentFolder(
    IReadOnlyList<FileEntry> Entries,
    IReadOnlyList<Redirect> Redirects,
    IReadOnlyList<FileProblem> Problems
)
{
    public const string Records = "papers.bib";

    /// <param name="files">Path within the folder (with <c>/</c>) → text with <c>\n</c> line ends.</param>
    /// <param name="defaultLanguage">The language of text that does not say its own.</param>
    /// <param name="refuseMedia">
    /// A sentence that says what is wrong with the bytes of the media file at a path, or null.
    /// </param>
    public static ContentFolder Read(
        IReadOnlyDictionary<string, string> files,
        string defaultLanguage,
        Func<string, MediaFile, string?>? refuseMedia = null
    ) => new ContentFolderReader(files, defaultLanguage, refuseMedia ?? ((_, _) => null)).Read();
}

/// <summary>An entry and the file that holds it; whether the key stands there or was made while reading.</summary>
public sealed record FileEntry(string Path, Entry Entry, bool KeyIsGiven);

/// <summary>Something in a file of the folder that was not understood: path, line (from 1) and a sentence.</summary>
public sealed record FileProblem(string Path, int Line, Sentence Reason)
{
    /// <summary>A problem that is told in English only.</summary>
    public FileProblem(string path, int line, string english)
        : this(path, line, new Sentence("{0}", english)) { }
}
