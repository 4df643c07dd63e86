using Portfolio.Core.Bibliography;
using Portfolio.Core.Papers;
using Portfolio.Core.Publishing;

namespace Portfolio.Core.Content;

/// <summary>Gives the papers of a folder their records, from <c>papers.bib</c> or the end of their own file.</summary>
internal sealed class PaperRecords
{
    private readonly HashSet<Paper> withRecord = new(ReferenceEqualityComparer.Instance);

    /// <summary>Says that a paper's own file holds its record.</summary>
    public void IsInFile(Paper paper) => withRecord.Add(paper);

    /// <summary>
    /// Adds a paper for each record that no file speaks of; takes away those without a record, and those whose citation
    /// key is another's.
    /// </summary>
    public void Read(string bibtex, List<FileEntry> entries, List<FileProblem> problems)
    {
        var file = BibtexReader.Read(bibtex);
        var found = new List<RecordProblem>(file.Problems);
        var left = new HashSet<Entry>(ReferenceEqualityComparer.Instance);
        void Leave(FileEntry entry, string sentence)
        {
            left.Add(entry.Entry);
            problems.Add(new FileProblem(entry.Path, 1, sentence));
        }

        var byKey = new Dictionary<string, Paper>(StringComparer.Ordinal);
        foreach (var entry in entries.Where(e => e.Entry is Paper { CitationKey.Length: > 0 }))
        {
            var paper = (Paper)entry.Entry;
            if (!byKey.TryAdd(paper.CitationKey, paper))
                Leave(entry, $"The citation key '{paper.CitationKey}' is another file's; this one is left out.");
        }
        foreach (var record in file.Entries)
            Take(record, byKey, entries, found);
        foreach (
            var entry in entries.Where(e => e.Entry is Paper p && !withRecord.Contains(p) && !left.Contains(p)).ToList()
        )
            Leave(
                entry,
                $"{ContentFolder.Records} has no record '{((Paper)entry.Entry).CitationKey}', so the paper has no title; it is left out."
            );
        entries.RemoveAll(e => left.Contains(e.Entry));
        problems.AddRange(found.Select(p => new FileProblem(ContentFolder.Records, p.Line, p.Message)));
    }

    private void Take(
        BibtexEntry record,
        Dictionary<string, Paper> byKey,
        List<FileEntry> entries,
        List<RecordProblem> found
    )
    {
        if (!byKey.Remove(record.Key, out var paper))
        {
            paper = new Paper { Slug = Slug.From(record.Key) };
            paper.Publish(null);
            entries.Add(new FileEntry(ContentFolder.Records, paper, KeyIsGiven: false));
        }
        var source = paper.SourceText;
        paper.Take(record, found);
        if (source.Length > 0)
            paper.SourceText = source;
        withRecord.Add(paper);
    }
}
