namespace Portfolio.Core.Bibliography;

/// <summary>What was read from BibTeX text: every entry that could be made out, and everything that was wrong.</summary>
public sealed record BibtexFile(IReadOnlyList<BibtexEntry> Entries, IReadOnlyList<BibtexProblem> Problems);

/// <summary>A sentence for the owner and the place it is about; line and column count from 1.</summary>
public sealed record BibtexProblem(int Line, int Column, string Message);
