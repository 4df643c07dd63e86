using Microsoft.EntityFrameworkCore;
using Portfolio.Core.Publishing;
using Portfolio.Core.Storage;

namespace Portfolio.Core.Search;

/// <summary>Search within a list: the ids of the entries of one noun, to be used within another query.</summary>
public static class MatchingEntries
{
    /// <summary>Of what visitors may read, were it published; null when the text asks nothing.</summary>
    public static IQueryable<int>? SayingInPublic<T>(this PortfolioDb db, string? text)
        where T : Entry => Ids<T>(db, SearchTables.OfVisitors, text);

    /// <summary>Of everything the owner has, drafts and private notes too; null when the text asks nothing.</summary>
    public static IQueryable<int>? Saying<T>(this PortfolioDb db, string? text)
        where T : Entry => Ids<T>(db, SearchTables.OfOwner, text);

    private static IQueryable<int>? Ids<T>(PortfolioDb db, string table, string? text)
        where T : Entry
    {
        if (string.IsNullOrWhiteSpace(text))
            return null;
        if (SearchQuery.Of(text) is not { } query)
            return db.Database.SqlQueryRaw<int>("SELECT 0 AS Value WHERE 0");
        var (first, last) = SearchRow.All(typeof(T));
        var sql =
            $"SELECT (rowid >> 8) & 4294967295 AS Value FROM {table} WHERE {table} MATCH {{0}} AND rowid BETWEEN {{1}} AND {{2}}";
        return db.Database.SqlQueryRaw<int>(sql, query.Match, first, last);
    }
}
