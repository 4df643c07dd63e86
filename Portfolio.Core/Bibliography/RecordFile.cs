using Portfolio.Core.Bibliography.CslJson;
using Portfolio.Core.Bibliography.Csv;
using Portfolio.Core.Bibliography.MarkdownTables;
using Portfolio.Core.Bibliography.Ris;

namespace Portfolio.Core.Bibliography;

/// <summary>Reads and writes a bibliography in any of its formats.</summary>
public static class RecordFile
{
    /// <summary>
    /// The format of a text, or null if it is that of no bibliography. The name of its file decides only between formats
    /// that the text can be.
    /// </summary>
    public static RecordFormat? Recognise(string text, string? fileName) => RecognisedFormat.Of(text, fileName);

    /// <summary>
    /// The records in their order, each with the line it begins at, read as they are asked for; never throws for what
    /// stands in the text: what is wrong is told to <paramref name="problems"/>.
    /// </summary>
    public static IEnumerable<(BibliographicRecord Record, int Line)> Read(
        string text,
        RecordFormat format,
        IList<RecordProblem> problems
    ) =>
        format switch
        {
            RecordFormat.Bibtex or RecordFormat.Biblatex => ToRecords(BibtexReader.Read(text, problems), problems),
            RecordFormat.Ris => WithKeysTold(ReadRis(text, problems), problems),
            RecordFormat.CslJson => WithKeysTold(CslReader.Read(text, problems), problems),
            RecordFormat.Csv => WithKeysTold(CsvReader.Read(text, problems), problems),
            RecordFormat.Markdown => ReadNothing(problems),
            _ => throw new ArgumentOutOfRangeException(nameof(format), format, null),
        };

    /// <summary>The same of a long text: of BibTeX no more than a piece is in memory at a time.</summary>
    /// <param name="open">Opens the text at its beginning; is asked more than once.</param>
    /// <param name="format">Which it is written in.</param>
    /// <param name="problems">What is wrong, told while it is read.</param>
    public static IEnumerable<(BibliographicRecord Record, int Line)> Read(
        Func<TextReader> open,
        RecordFormat format,
        IList<RecordProblem> problems
    )
    {
        if (format is RecordFormat.Bibtex or RecordFormat.Biblatex)
            return ToRecords(BibtexReader.Read(open, problems), problems);
        using var text = open();
        return Read(text.ReadToEnd(), format, problems);
    }

    /// <summary>Writes the records as they come, so that any number of them can be written.</summary>
    public static void Write(IEnumerable<BibliographicRecord> records, RecordFormat format, TextWriter target)
    {
        switch (format)
        {
            case RecordFormat.Bibtex:
                BibtexWriter.Write(records.Select(BibtexMapping.FromRecord), target);
                break;
            case RecordFormat.Biblatex:
                BibtexWriter.Write(records.Select(BiblatexMapping.FromRecord), target);
                break;
            case RecordFormat.Ris:
                RisWriter.Write(records, target);
                break;
            case RecordFormat.CslJson:
                CslWriter.Write(records, target);
                break;
            case RecordFormat.Csv:
                CsvWriter.Write(records, target);
                break;
            case RecordFormat.Markdown:
                MarkdownTable.Write(records, target);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(format), format, null);
        }
    }

    private static IEnumerable<(BibliographicRecord Record, int Line)> ToRecords(
        IEnumerable<BibtexEntry> entries,
        IList<RecordProblem> problems
    )
    {
        var found = new LimitedProblems(problems);
        foreach (var entry in entries)
            yield return (BibtexMapping.ToRecord(entry, found), entry.Line);
        found.Close();
    }

    private static IEnumerable<(BibliographicRecord Record, int Line)> ReadNothing(IList<RecordProblem> problems)
    {
        problems.Add(new(1, 1, new("A Markdown table is only written, not read."), Rejects: true));
        return [];
    }

    private static IEnumerable<(BibliographicRecord Record, int Line)> ReadRis(
        string text,
        IList<RecordProblem> problems
    ) => RisReader.Read(text, problems).Select(entry => (new RisRecordReader(entry, problems).Read(), entry.Line));

    // BibTeX's reader does so itself, since content files are read by it alone.
    private static IEnumerable<(BibliographicRecord Record, int Line)> WithKeysTold(
        IEnumerable<(BibliographicRecord Record, int Line)> records,
        IList<RecordProblem> problems
    )
    {
        var told = new LimitedProblems(problems);
        var keys = new RepeatedKeys(told);
        foreach (var (record, line) in records)
        {
            keys.Tell(record.CitationKey, line);
            yield return (record, line);
        }
        told.Close();
    }
}
