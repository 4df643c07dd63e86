using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Portfolio.Core.Papers;
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
            foreach (var entry in await ShownAsync(noun.Key, [.. noun], ct))
                entries[SearchRow.Entry(noun.Key, entry.Id)] = entry;
        }
        var texts = await MarkedAsync(rows, ct);
        return
        [
            .. from row in rows
            where entries.ContainsKey(SearchRow.EntryOf(row)) && texts.ContainsKey(row)
            select new FoundEntry(
                entries[SearchRow.EntryOf(row)],
                languages.GetValueOrDefault(SearchRow.LanguageOf(row), ""),
                texts[row].Title,
                texts[row].Excerpt
            ),
        ];
    }

    // Of a paper no more than its line shows.
    private async Task<IEnumerable<Entry>> ShownAsync(Type noun, int[] ids, CancellationToken ct) =>
        noun == typeof(Paper)
            ? await db.Papers.Where(p => ids.Contains(p.Id)).ForList().AsNoTracking().ToListAsync(ct)
            : await db.StoredAsync(noun, ids, ct);

    // In one go: the beginning of a frequent word is gathered from all its endings anew at every MATCH. The plus keeps
    // SQLite from asking the index once for each of the rows.
    private async Task<Dictionary<long, (IReadOnlyList<Marked> Title, IReadOnlyList<Marked> Excerpt)>> MarkedAsync(
        IReadOnlyList<long> rows,
        CancellationToken ct
    )
    {
        var marked = await db.SearchAsync(
            $"""
            SELECT rowid, highlight({table}, {SearchTables.TitleColumn}, $begin, $end),
                   snippet({table}, {SearchTables.TextColumn}, $begin, $end, '…', {WordsOfExcerpt})
            FROM {table} WHERE {table} MATCH $match AND rowid BETWEEN $first AND $last
              AND +rowid IN (SELECT value FROM json_each($rows))
            """,
            [
                ("$begin", Marked.Begin.ToString()),
                ("$end", Marked.End.ToString()),
                ("$match", query.Match),
                ("$first", rows.DefaultIfEmpty().Min()),
                ("$last", rows.DefaultIfEmpty().Max()),
                ("$rows", JsonSerializer.Serialize(rows)),
            ],
            row => (Row: row.GetInt64(0), Title: Marked.Read(row.GetString(1)), Excerpt: Marked.Read(row.GetString(2))),
            ct
        );
        return marked.ToDictionary(m => m.Row, m => (m.Title, m.Excerpt));
    }
}
