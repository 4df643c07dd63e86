namespace Portfolio.Core.Exchange.Import;

/// <summary>Reads one kind of source. Recognised by content, never by the file's name.</summary>
public interface ISourceReader
{
    /// <summary>The name of this kind in an import batch: <c>al-folio</c>, <c>github-readme</c>.</summary>
    string Kind { get; }

    bool Recognises(SourceText source);

    SourceReading Read(SourceText source);
}

/// <summary>A source after decoding: its name without a path, its text with <c>\n</c> line ends.</summary>
public sealed record SourceText(string Name, string Text);
