using Portfolio.Core.Bibliography.CslJson;
using Portfolio.Core.Bibliography.Ris;

namespace Portfolio.Core.Bibliography;

/// <summary>Reads and writes a bibliography in any of its formats.</summary>
public static class RecordFile
{
    /// <summary>
    /// The records in their order, each with the line it begins at, read as they are asked for; never throws for what
    /// stands in the text: what is wrong is told to <paramref name="problems"/>.
    /// </summary>
    public static IEnumerable<(BibliographicRecord Record, int Line)> Read(
        string text,
        RecordFormat format,
        ICollection<RecordProblem> problems
    ) =>
        format switch
        {
            RecordFormat.Bibtex => ReadBibtex(text, problems),
            RecordFormat.Ris => ReadRis(text, problems),
            RecordFormat.CslJson => CslReader.Read(text, problems),
            _ => throw new ArgumentOutOfRangeException(nameof(format), format, null),
        };

    public static void Write(IEnumerable<BibliographicRecord> records, RecordFormat format, TextWriter target)
    {
        switch (format)
        {
            case RecordFormat.Bibtex:
                target.Write(BibtexWriter.Write(records));
                break;
            case RecordFormat.Ris:
                RisWriter.Write(records, target);
                break;
            case RecordFormat.CslJson:
                CslWriter.Write(records, target);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(format), format, null);
        }
    }

    private static IEnumerable<(BibliographicRecord Record, int Line)> ReadBibtex(
        string text,
        ICollection<RecordProblem> problems
    )
    {
        var file = BibtexReader.Read(text);
        foreach (var problem in file.Problems)
            problems.Add(problem);
        foreach (var entry in file.Entries)
            yield return (BibtexMapping.ToRecord(entry, problems), entry.Line);
    }

    private static IEnumerable<(BibliographicRecord Record, int Line)> ReadRis(
        string text,
        ICollection<RecordProblem> problems
    ) => RisReader.Read(text, problems).Select(entry => (new RisRecordReader(entry, problems).Read(), entry.Line));
}
