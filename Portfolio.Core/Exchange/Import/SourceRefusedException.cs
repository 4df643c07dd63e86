using Portfolio.Core.Languages;

namespace Portfolio.Core.Exchange.Import;

/// <summary>
/// A source that is not read at all; <see cref="Line"/> counts from 1, or is null when it is about the file as a whole;
/// <see cref="Reason"/> is for its owner.
/// </summary>
public sealed class SourceRefusedException(int? line, Sentence reason) : Exception(reason.ToString())
{
    public int? Line { get; } = line;
    public Sentence Reason { get; } = reason;
}
