using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
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
        await db.Database.OpenConnectionAsync(ct);
        await using var mark = Command();
        foreach (var row in rows)
        {
            if (!entries.TryGetValue(SearchRow.EntryOf(row), out var entry))
                continue;
            mark.Parameters["$row"].Value = row;
            await using var texts = await mark.ExecuteReaderAsync(ct);
            var language = languages.GetValueOrDefault(SearchRow.LanguageOf(row), "");
            if (await texts.ReadAsync(ct))
                found.Add(new(entry, language, Marked.Read(texts.GetString(0)), Marked.Read(texts.GetString(1))));
        }
        await db.Database.CloseConnectionAsync();
        return found;
    }

    private SqliteCommand Command()
    {
        var command = db.Command(
            $"""
            SELECT highlight({table}, {SearchTables.TitleColumn}, $begin, $end),
                   snippet({table}, {SearchTables.TextColumn}, $begin, $end, '…', {WordsOfExcerpt})
            FROM {table} WHERE {table} MATCH $match AND rowid = $row
            """
        );
        command.Parameters.AddWithValue("$begin", Marked.Begin.ToString());
        command.Parameters.AddWithValue("$end", Marked.End.ToString());
        command.Parameters.AddWithValue("$match", query.Match);
        command.Parameters.AddWithValue("$row", 0L);
        return command;
    }
}
