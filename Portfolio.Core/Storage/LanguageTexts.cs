using Microsoft.EntityFrameworkCore;
using Portfolio.Core.Languages;
using Portfolio.Core.Publishing;

namespace Portfolio.Core.Storage;

/// <summary>How many texts the site has in each language, those it does not show at present too.</summary>
public static class LanguageTexts
{
    /// <summary>By BCP 47 tag; a language without a text is absent.</summary>
    public static async Task<Dictionary<string, int>> TextsByLanguageAsync(this PortfolioDb db, CancellationToken ct)
    {
        var columns =
            from noun in db.Model.GetEntityTypes()
            where noun.ClrType.IsAssignableTo(typeof(Entry))
            from property in noun.GetProperties()
            where property.ClrType == typeof(LocalizedText)
            select $"""SELECT "{property.GetColumnName()}" AS texts FROM "{noun.GetTableName()}" """;
        // An empty column is an absent text, and no JSON.
        var sql = $$"""
            SELECT one.key AS "Tag", COUNT(*) AS "Texts"
            FROM ({{string.Join(" UNION ALL ", columns)}}), json_each(IIF(texts = '', json_object(), texts)) AS one
            GROUP BY one.key
            """;
        var counts = await db.Database.SqlQueryRaw<Count>(sql).ToListAsync(ct);
        return counts.ToDictionary(c => c.Tag, c => c.Texts);
    }

    private sealed record Count(string Tag, int Texts);
}
