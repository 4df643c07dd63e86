using Portfolio.Core.Content;

namespace Portfolio.Core.Exchange.Import.Folders;

/// <summary>The files of a content folder, wherever they lie. Paths count from the folder and have <c>/</c>.</summary>
public interface IContentFiles : IDisposable
{
    /// <summary>The folder's or archive's name without its path.</summary>
    string Name { get; }

    IReadOnlyCollection<string> Paths { get; }

    /// <summary>What is there but is not read, and why: a link that leads elsewhere, a name that leads out.</summary>
    IReadOnlyList<FileProblem> PassedOver { get; }

    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    Stream Open(string path);
}
