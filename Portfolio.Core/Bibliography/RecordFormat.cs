namespace Portfolio.Core.Bibliography;

/// <summary>The formats of a bibliography file.</summary>
public enum RecordFormat
{
    Bibtex,
    Ris,
    CslJson,
}
