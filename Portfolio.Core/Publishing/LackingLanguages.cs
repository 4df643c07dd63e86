using System.Text.Json;
using Microsoft.EntityFrameworkCore;

namespace Portfolio.Core.Publishing;

/// <summary>Finds texts that visitors see and that are not written in all languages of the site.</summary>
public static class LackingLanguages
{
    /// <summary>Those whose <c>Body</c> exists in at least one of these languages, but not in all of them; no drafts.</summary>
    public static IQueryable<T> LackingLanguage<T>(this DbSet<T> entries, IReadOnlyCollection<string> tags)
        where T : PublicEntry
    {
        var table = entries.EntityType.GetTableName();
        // The name of a table cannot be a parameter; this one is the model's own.
        var sql = $$"""
            SELECT * FROM "{{table}}" WHERE State <> 'Draft' AND (
              SELECT count(*) FROM json_each(Body) WHERE key IN (SELECT value FROM json_each({0}))
            ) BETWEEN 1 AND {1}
            """;
        return entries.FromSqlRaw(sql, JsonSerializer.Serialize(tags), tags.Count - 1);
    }
}
