namespace Portfolio.Core.Bibliography;

/// <summary>
/// BibTeX entry ↔ record. For every record <c>ToRecord(FromRecord(r))</c> equals <c>r</c> but for the source text, with
/// one addition: an arXiv id or DOI that another field shows is filled in.
/// </summary>
public static class BibtexMapping
{
    /// <summary>
    /// Reads an entry. Fields that have no property, or whose text is not understood (a year "in press", a DOI that is
    /// none), go to <see cref="BibliographicRecord.Extra"/>; the latter, and unknown LaTeX commands, are told to
    /// <paramref name="problems"/>.
    /// </summary>
    public static BibliographicRecord ToRecord(BibtexEntry entry, IList<RecordProblem>? problems = null) =>
        new RecordReader(entry, problems).Read();

    /// <summary>The entry of a record, its fields in a fixed order, the extra ones last.</summary>
    public static BibtexEntry FromRecord(BibliographicRecord record) =>
        new(record.Type.Bibtex, record.CitationKey, [.. RecordFields.Of(record)]);
}
