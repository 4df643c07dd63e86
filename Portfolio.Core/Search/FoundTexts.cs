using Portfolio.Core.Publishing;
using Portfolio.Core.Storage;

namespace Portfolio.Core.Search;

/// <summary>The entries of a few rows of the index, with title and excerpt, in which the words of a query are marked.</summary>
internal sealed class FoundTexts(PortfolioDb db, string table, SearchQuery query)
{
    // A word is a Chinese character or a word between blanks: two or three lines.
    private const int WordsOfExcerpt = 44;

    /// <summary>In the order of the rows; one whose entry is gone meanwhile is left out.</summary>
    public async Task<IReadOnlyList<FoundEntry>> OfAsync(
        IReadOnlyList<long> rows,
        Dictionary<int, string> languages,
        CancellationToken ct
    )
    {
        var entries = new Dictionary<long, Entry>();
        foreach (var noun in rows.Select(r => SearchRow.Of(SearchRow.EntryOf(r))).GroupBy(e => e.Noun, e => e.Id))
        {
            foreach (var entry in await db.StoredAsync(noun.Key, [.. noun], ct))
                entries[SearchRow.Entry(noun.Key, entry.Id)] = entry;
        }
        var found = new List<FoundEntry>();
        foreach (var row in rows)
        {
            var language = languages.GetValueOrDefault(SearchRow.LanguageOf(row), "");
            if (entries.TryGetValue(SearchRow.EntryOf(row), out var entry))
                found.AddRange(await MarkedAsync(row, entry, language, ct));
        }
        return found;
    }

    private Task<List<FoundEntry>> MarkedAsync(long row, Entry entry, string language, CancellationToken ct) =>
        db.SearchAsync(
            $"""
            SELECT highlight({table}, {SearchTables.TitleColumn}, $begin, $end),
                   snippet({table}, {SearchTables.TextColumn}, $begin, $end, '…', {WordsOfExcerpt})
            FROM {table} WHERE {table} MATCH $match AND rowid = $row
            """,
            [
                ("$begin", Marked.Begin.ToString()),
                ("$end", Marked.End.ToString()),
                ("$match", query.Match),
                ("$row", row),
            ],
            r => new FoundEntry(entry, language, Marked.Read(r.GetString(0)), Marked.Read(r.GetString(1))),
            ct
        );
}
