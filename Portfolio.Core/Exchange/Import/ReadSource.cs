using Portfolio.Core.Exchange.Import.AlFolio;
using Portfolio.Core.Exchange.Import.Encodings;
using Portfolio.Core.Exchange.Import.GitHubReadme;
using Portfolio.Core.Languages;

namespace Portfolio.Core.Exchange.Import;

/// <summary>
/// A file of unknown kind → what it says: its encoding is found out, damage taken back where that can be done, and the
/// reader chosen by what the text looks like. Asks no database, so a file that is refused touches nothing.
/// </summary>
public static class ReadSource
{
    /// <summary>In bytes. Sources are text that a person wrote; the longest lists there are have a tenth of this.</summary>
    public const int Limit = 5 * 1024 * 1024;

    private static readonly ISourceReader[] Readers = [new AlFolioAboutReader(), new GitHubReadmeReader()];

    /// <param name="name">The file's name without its path.</param>
    /// <param name="bytes">The file, whole.</param>
    /// <param name="filled">
    /// What the owner says stood in the gaps, a character each, in their order; U+FFFD, or nothing, leaves one open.
    /// </param>
    /// <exception cref="SourceRefusedException">The file is no text, too large, or of no kind that is known.</exception>
    public static SourceFile From(string name, byte[] bytes, string filled = "")
    {
        if (!TextDecoding.TryDecode(bytes, Limit, out var decoded, out var refusal))
            throw new SourceRefusedException(null, refusal);
        var missing = MissingCharacter.In(decoded, filled);
        var source = new SourceText(name, MissingCharacter.Fill(decoded, missing).ReplaceLineEndings("\n"));
        var reader =
            Array.Find(Readers, r => r.Recognises(source))
            ?? throw new SourceRefusedException(
                null,
                new Sentence(
                    "This is neither an al-folio about page (front matter with layout: about) nor a Markdown README with a heading or a list; give one of these."
                )
            );
        return new(name, bytes, reader.Kind, reader.Read(source), missing);
    }
}

/// <summary>A source with what its reader, the one of <see cref="Kind"/>, found in it.</summary>
public sealed record SourceFile(
    string Name,
    byte[] Bytes,
    string Kind,
    SourceReading Reading,
    IReadOnlyList<MissingCharacter> Missing
);
