using Portfolio.Core.Languages;

namespace Portfolio.Core.Bibliography;

/// <summary>
/// A sentence for the owner and the place it is about; line and column count from 1. <paramref name="Rejects"/>: an
/// entry could not be read at all; otherwise it was read and something about it was not understood.
/// </summary>
public sealed record RecordProblem(int Line, int Column, Sentence Message, bool Rejects = false);
