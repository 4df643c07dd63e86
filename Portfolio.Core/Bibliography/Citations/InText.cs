namespace Portfolio.Core.Bibliography.Citations;

/// <summary>What stands in a text for works that are cited together.</summary>
internal abstract class InText
{
    public abstract IReadOnlyList<CitedPiece> Write(IReadOnlyList<Citing> citations);
}
