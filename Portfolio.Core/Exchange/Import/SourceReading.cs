using Portfolio.Core.Languages;
using Portfolio.Core.Publishing;

namespace Portfolio.Core.Exchange.Import;

/// <summary>
/// What a reader found in a source, before anything is compared with the site. Every line of the source that a person
/// would miss is either in an entry or in <see cref="LeftOut"/>.
/// </summary>
public sealed class SourceReading
{
    public List<FoundEntry> Entries { get; } = [];
    public List<LeftOut> LeftOut { get; } = [];

    /// <summary>What the owner should know although it went in: a picture that is missing, a name that is not in the file.</summary>
    public List<LeftOut> Remarks { get; } = [];
}

/// <summary>
/// An entry as the source has it. <see cref="SourceKey"/> is the source's own name for it, the same each time the
/// source is read (<c>paper/attention-is-all-you-need</c>); <see cref="Line"/> counts from 1. The entry is a draft
/// that knows no database; a paper's section is one of the sections found in the same reading.
/// </summary>
public sealed record FoundEntry(Entry Entry, string SourceKey, int Line);

/// <summary>
/// A piece of the source and the reason why it is not imported, or a remark on it; of a folder, with the file's path.
/// </summary>
public sealed record LeftOut(int Line, string Text, Sentence Reason, string? Path = null);
