using System.Globalization;
using Microsoft.Data.Sqlite;
using Portfolio.Core.Storage;

namespace Portfolio.Core.Search;

/// <summary>
/// The tables of the index. They are no part of the model and of no migration: whatever is in them can be made again
/// from the entries, and is, when <see cref="Version"/> is another one.
/// </summary>
internal static class SearchTables
{
    /// <summary>Grows with every change of what is indexed, and how.</summary>
    public const string Version = "3";

    public const string OfVisitors = "SearchOfVisitors";
    public const string OfOwner = "SearchOfOwner";

    public const int TitleColumn = 0;
    public const int TextColumn = 2;

    // New words are gathered in up to 4 MB of memory before they are sorted into the file: with the 1 MB that FTS5 takes
    // by itself, a long import sorts four times as often. The beginnings of three letters have an index of their own:
    // gathered from their endings, a frequent one takes ten times as long.
    // A word weighs ten in a title, four among the names, one in the text and in the record beside a note.
    private const string Make = """
        DROP TABLE IF EXISTS SearchOfVisitors;
        DROP TABLE IF EXISTS SearchOfOwner;
        DROP TABLE IF EXISTS SearchLanguages;
        DROP TABLE IF EXISTS SearchEntries;
        DROP TABLE IF EXISTS SearchVersion;
        CREATE VIRTUAL TABLE SearchOfVisitors USING fts5 (
            title, names, text, record, prefix = '3',
            tokenize = "unicode61 remove_diacritics 2 categories 'L* M* N* Co'"
        );
        CREATE VIRTUAL TABLE SearchOfOwner USING fts5 (
            title, names, text, record, prefix = '3',
            tokenize = "unicode61 remove_diacritics 2 categories 'L* M* N* Co'"
        );
        INSERT INTO SearchOfVisitors (SearchOfVisitors, rank) VALUES ('rank', 'bm25(10.0, 4.0, 1.0, 1.0)');
        INSERT INTO SearchOfOwner (SearchOfOwner, rank) VALUES ('rank', 'bm25(10.0, 4.0, 1.0, 1.0)');
        INSERT INTO SearchOfVisitors (SearchOfVisitors, rank) VALUES ('hashsize', 4194304);
        INSERT INTO SearchOfOwner (SearchOfOwner, rank) VALUES ('hashsize', 4194304);
        CREATE TABLE SearchLanguages (Id INTEGER PRIMARY KEY, Tag TEXT NOT NULL UNIQUE);
        CREATE TABLE SearchEntries (Entry INTEGER PRIMARY KEY, Version INTEGER NOT NULL, PublicFrom TEXT);
        CREATE INDEX SearchEntriesPublicFrom ON SearchEntries (PublicFrom) WHERE PublicFrom IS NOT NULL;
        CREATE TABLE SearchVersion (Version TEXT NOT NULL);
        """;

    /// <summary>Makes them anew when they are missing or of another version; says whether it did.</summary>
    public static async Task<bool> MakeAsync(PortfolioDb db, CancellationToken ct)
    {
        var there = await db.SearchAsync("SELECT 1 FROM sqlite_master WHERE name = 'SearchVersion'", [], Text, ct);
        if (there.Count > 0 && await db.SearchAsync("SELECT Version FROM SearchVersion", [], Text, ct) is [Version])
            return false;
        await db.ExecuteSearchAsync(Make, ct);
        await db.ExecuteSearchAsync("INSERT INTO SearchVersion VALUES ($version)", ct, ("$version", Version));
        return true;
    }

    /// <summary>The number of each language that a text was indexed in.</summary>
    public static async Task<Dictionary<string, int>> LanguagesAsync(PortfolioDb db, CancellationToken ct)
    {
        var languages = await db.SearchAsync(
            "SELECT Tag, Id FROM SearchLanguages",
            [],
            row => (Tag: row.GetString(0), Id: row.GetInt32(1)),
            ct
        );
        return languages.ToDictionary(l => l.Tag, l => l.Id);
    }

    private static string Text(SqliteDataReader row) =>
        Convert.ToString(row.GetValue(0), CultureInfo.InvariantCulture)!;
}
