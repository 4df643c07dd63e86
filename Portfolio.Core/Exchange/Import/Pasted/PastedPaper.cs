using Portfolio.Core.Papers;

namespace Portfolio.Core.Exchange.Import.Pasted;

/// <summary>
/// A paper as a pasted text has it, a draft that knows no database, and the line it begins in, from 1. A DOI or an
/// address alone says no title; then <see cref="StandIn"/> is what it is called until somebody knows one.
/// </summary>
public sealed record PastedPaper(Paper Paper, int Line, string StandIn = "");
