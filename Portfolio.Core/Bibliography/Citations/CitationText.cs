namespace Portfolio.Core.Bibliography.Citations;

/// <summary>A piece of a reference: words, in italics where a title stands in them, or a link to <paramref name="Address"/>.</summary>
public sealed record CitationRun(string Text, bool IsItalic = false, string? Address = null);

/// <summary>
/// An entry of a reference list. <paramref name="Language"/> is that of the work (BCP 47), for <c>lang</c>: Chinese
/// titles have no italics.
/// </summary>
public sealed record CitationText(ValueList<CitationRun> Runs, string Language)
{
    /// <summary>The words alone.</summary>
    public override string ToString() => string.Concat(Runs.Select(run => run.Text));
}
