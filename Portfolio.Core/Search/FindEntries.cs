using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Portfolio.Core.Publishing;
using Portfolio.Core.Storage;

namespace Portfolio.Core.Search;

/// <summary>
/// Searches what visitors may read, or everything. Found is an entry, once, whatever the languages it was found in; the
/// best first (bm25, a title weighs more), what is in the reader's language before what is not.
/// </summary>
public sealed class FindEntries(PortfolioDb db, TimeProvider clock)
{
    /// <summary>So many texts are all ranked; of more only the newest <see cref="RankedOfMore"/> are.</summary>
    public const int MostRanked = 5000;
    public const int RankedOfMore = 2000;
    public const int OnPage = 20;

    private const double InReadersLanguage = 1.5;

    // What is found in another language than those of the site, and what is still to come, no visitor can read.
    private const string AmongPublic = $"""
        SELECT rowid, rank FROM {SearchTables.OfVisitors}
        WHERE {SearchTables.OfVisitors} MATCH $match
          AND (rowid & 255 = 0 OR rowid & 255 IN
            (SELECT Id FROM SearchLanguages WHERE Tag IN (SELECT value FROM json_each($languages))))
          AND rowid >> 8 NOT IN (SELECT Entry FROM SearchEntries WHERE PublicFrom > $now)
        ORDER BY rowid DESC LIMIT $most
        """;

    private const string AmongAll = $"""
        SELECT rowid, rank FROM {SearchTables.OfOwner}
        WHERE {SearchTables.OfOwner} MATCH $match ORDER BY rowid DESC LIMIT $most
        """;

    /// <summary>A page (from 1) of what visitors may read now, in <paramref name="languages"/>, the reader's first.</summary>
    public async Task<FoundEntries> OfVisitorsAsync(
        SearchQuery query,
        int page,
        IReadOnlyList<string> languages,
        CancellationToken ct
    )
    {
        var now = clock.GetUtcNow();
        var found = await FindAsync(AmongPublic, SearchTables.OfVisitors, query, page, languages, now, ct);
        // The rule of every public list once more: should the index ever be wrong, nothing gets out.
        return found with
        {
            Entries = [.. found.Entries.Where(e => e.Entry is not PublicEntry open || open.IsPublished(now))],
        };
    }

    /// <summary>A page (from 1) of everything the owner has.</summary>
    public Task<FoundEntries> OfOwnerAsync(
        SearchQuery query,
        int page,
        IReadOnlyList<string> languages,
        CancellationToken ct
    ) => FindAsync(AmongAll, SearchTables.OfOwner, query, page, languages, clock.GetUtcNow(), ct);

    private async Task<FoundEntries> FindAsync(
        string sql,
        string table,
        SearchQuery query,
        int page,
        IReadOnlyList<string> languages,
        DateTimeOffset now,
        CancellationToken ct
    )
    {
        // Open for all that follows: opening it anew for each question takes longer than a short question.
        await db.Database.OpenConnectionAsync(ct);
        try
        {
            return await FindOpenAsync(sql, table, query, page, languages, now, ct);
        }
        finally
        {
            await db.Database.CloseConnectionAsync();
        }
    }

    private async Task<FoundEntries> FindOpenAsync(
        string sql,
        string table,
        SearchQuery query,
        int page,
        IReadOnlyList<string> languages,
        DateTimeOffset now,
        CancellationToken ct
    )
    {
        var numbers = await SearchTables.LanguagesAsync(db, ct);
        query = await SharpenedAsync(table, query, ct);
        var rows = await db.SearchAsync(
            sql,
            [
                ("$match", query.Match),
                ("$languages", JsonSerializer.Serialize(languages)),
                ("$now", SearchMoment.Text(now)),
                ("$most", MostRanked + 1),
            ],
            row => (Row: row.GetInt64(0), Score: row.GetDouble(1)),
            ct
        );
        var isPart = rows.Count > MostRanked;
        var readers = numbers.GetValueOrDefault(languages[0], SearchRow.NoLanguage);
        var best = Best(isPart ? rows[..RankedOfMore] : rows, readers);
        var shown = best.Skip((page - 1) * OnPage).Take(OnPage).ToList();
        var tags = numbers.ToDictionary(n => n.Value, n => n.Key);
        var entries = await new FoundTexts(db, table, query).OfAsync(shown, tags, ct);
        return new(best.Count, isPart, Math.Max(1, (best.Count + OnPage - 1) / OnPage), entries);
    }

    // A word that is itself found in thousands of texts needs no longer ones that begin with it: gathering them takes
    // several times as long, for answers nobody pages to.
    private async Task<SearchQuery> SharpenedAsync(string table, SearchQuery query, CancellationToken ct)
    {
        if (query.LastWhole is not { } word)
            return query;
        var found = await db.SearchAsync(
            $"SELECT count(*) FROM (SELECT 1 FROM {table} WHERE {table} MATCH $match LIMIT $most)",
            [("$match", word), ("$most", RankedOfMore + 1)],
            row => row.GetInt32(0),
            ct
        );
        return found[0] > RankedOfMore ? query.OfWholeWords() : query;
    }

    // The rows of an entry stand side by side: of each its best one.
    private static List<long> Best(List<(long Row, double Score)> rows, int readers)
    {
        var best = new List<(long Row, double Score)>(rows.Count);
        foreach (var (row, rank) in rows)
        {
            var score = rank * Weight(row, readers);
            if (best.Count == 0 || SearchRow.EntryOf(best[^1].Row) != SearchRow.EntryOf(row))
                best.Add((row, score));
            else if (score < best[^1].Score)
                best[^1] = (row, score);
        }
        best.Sort((a, b) => a.Score != b.Score ? a.Score.CompareTo(b.Score) : b.Row.CompareTo(a.Row));
        return best.ConvertAll(r => r.Row);
    }

    // bm25 is negative, the better the lower.
    private static double Weight(long row, int readers)
    {
        var language = SearchRow.LanguageOf(row);
        return language == readers || language == SearchRow.NoLanguage ? InReadersLanguage : 1;
    }
}
