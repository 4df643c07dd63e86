namespace Portfolio.Core.Bibliography;

/// <summary>What was read from BibTeX text: every entry that could be made out, and everything that was wrong.</summary>
public sealed record BibtexFile(IReadOnlyList<BibtexEntry> Entries, IReadOnlyList<RecordProblem> Problems);
