namespace Portfolio.Core.Bibliography;

/// <summary>The formats of a bibliography file.</summary>
public enum RecordFormat
{
    Bibtex,
    Ris,
    CslJson,

    /// <summary>BibTeX as BibLaTeX and biber have it; read alike.</summary>
    Biblatex,
    Csv,
    Markdown,
}
