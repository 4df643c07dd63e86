using Portfolio.Core.Bibliography;
using Portfolio.Core.Papers;

namespace Portfolio.Core.Exchange.Import.Bibliographies;

/// <summary>
/// The papers of a bibliography one after the other, read anew each time they are gone through: a hundred thousand of
/// them at once would take more memory than the rest of the site.
/// </summary>
internal sealed class RecordDrafts(BibliographySource source, RecordDraft draft) : IDisposable
{
    // Which records say in the file what we would write: known from the first way through, and dear to find out.
    private readonly List<bool> isAsWritten = [];
    private IEnumerator<(BibliographicRecord Record, int Line)>? records;
    private int place = -1;
    private Paper? current;

    /// <summary>What could not be understood; told once, on the first way through.</summary>
    public List<RecordProblem> Problems { get; } = [];

    /// <summary>The papers, each with a hash of what it is made from, and the line and citation key in its source.</summary>
    public IEnumerable<(Paper Paper, string Hash, int Line, string Key)> All() =>
        RecordFile
            .Read(source.OpenText, source.Format, Problems)
            .Select(
                (found, i) =>
                {
                    var (paper, hash) = draft.Of(found.Record, i);
                    if (i == isAsWritten.Count)
                        isAsWritten.Add(paper.SourceText.Length == 0);
                    return (paper, hash, found.Line, found.Record.CitationKey);
                }
            );

    /// <summary>The paper at a place; quick for those who ask in order.</summary>
    public Paper At(int asked)
    {
        if (asked == place)
            return current!;
        if (asked < place || records is null)
        {
            records?.Dispose();
            records = RecordFile.Read(source.OpenText, source.Format, []).GetEnumerator();
            place = -1;
        }
        while (place < asked)
        {
            records.MoveNext();
            place++;
        }
        return current = draft.Of(records.Current.Record, place, isAsWritten[place]);
    }

    public void Dispose() => records?.Dispose();
}
