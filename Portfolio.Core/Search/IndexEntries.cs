using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Portfolio.Core.Publishing;
using Portfolio.Core.Rendering;
using Portfolio.Core.Storage;

namespace Portfolio.Core.Search;

/// <summary>Puts entries into the index as they are stored now, and takes out what is gone; in the caller's transaction.</summary>
internal sealed class IndexEntries(PortfolioDb db, Renderings renderings)
{
    private readonly ReadWords words = new(db, renderings);

    /// <summary>Entries of one noun by id; one that is not stored leaves the index.</summary>
    public async Task RunAsync(Type noun, IReadOnlyCollection<int> ids, CancellationToken ct) =>
        await RunAsync(noun, ids, [], ct);

    /// <summary>The same, and besides entries that were stored just now; an id may be that of one that went.</summary>
    public async Task RunAsync(
        Type noun,
        IReadOnlyCollection<int> ids,
        IReadOnlyCollection<Entry> added,
        CancellationToken ct
    )
    {
        var stored = await StoredAsync(noun, [.. ids.Except(added.Select(e => e.Id))], ct);
        stored.AddRange(added);
        var languages = await SearchTables.LanguagesAsync(db, ct);
        await db.Database.OpenConnectionAsync(ct);
        try
        {
            await TakeOutAsync(ids.Select(id => SearchRow.Entry(noun, id)), ct);
            await using var visitors = Insert(SearchTables.OfVisitors);
            await using var owner = Insert(SearchTables.OfOwner);
            foreach (var entry in stored)
            {
                var number = SearchRow.Entry(noun, entry.Id);
                var open = await words.OfVisitorsAsync(entry, ct);
                foreach (var row in open?.Rows() ?? [])
                    await WriteAsync(visitors, number, row, languages, ct);
                foreach (var row in (await words.OfOwnerAsync(entry, ct)).Rows())
                    await WriteAsync(owner, number, row, languages, ct);
            }
            await NoteAsync(stored, ct);
        }
        finally
        {
            await db.Database.CloseConnectionAsync();
        }
    }

    private async Task<List<Entry>> StoredAsync(Type noun, int[] ids, CancellationToken ct) =>
        ids.Length == 0 ? [] : await db.StoredAsync(noun, ids, ct);

    private async Task TakeOutAsync(IEnumerable<long> entries, CancellationToken ct)
    {
        await using var delete = db.Command(
            $"""
            DELETE FROM {SearchTables.OfVisitors} WHERE rowid BETWEEN $first AND $last;
            DELETE FROM {SearchTables.OfOwner} WHERE rowid BETWEEN $first AND $last;
            DELETE FROM SearchEntries WHERE Entry = $entry
            """
        );
        foreach (var entry in entries)
        {
            delete.Parameters.Clear();
            delete.Parameters.AddWithValue("$first", SearchRow.Row(entry, 0));
            delete.Parameters.AddWithValue("$last", SearchRow.Row(entry, SearchRow.MostLanguages));
            delete.Parameters.AddWithValue("$entry", entry);
            await delete.ExecuteNonQueryAsync(ct);
        }
    }

    private SqliteCommand Insert(string table)
    {
        var insert = db.Command(
            $"INSERT INTO {table} (rowid, title, names, text, record) VALUES ($row, $title, $names, $text, $record)"
        );
        foreach (var name in new[] { "$row", "$title", "$names", "$text", "$record" })
            insert.Parameters.Add(new SqliteParameter(name, null));
        return insert;
    }

    private async Task WriteAsync(
        SqliteCommand insert,
        long entry,
        IndexedText row,
        Dictionary<string, int> languages,
        CancellationToken ct
    )
    {
        if (await NumberAsync(row.Language, languages, ct) is not { } language)
            return;
        insert.Parameters["$row"].Value = SearchRow.Row(entry, language);
        insert.Parameters["$title"].Value = SearchText.Indexed(row.Title);
        insert.Parameters["$names"].Value = SearchText.Indexed(row.Names);
        insert.Parameters["$text"].Value = SearchText.Indexed(row.Text);
        insert.Parameters["$record"].Value = SearchText.Indexed(row.Record);
        await insert.ExecuteNonQueryAsync(ct);
    }

    // Null for the 256th language a site was ever written in.
    private async Task<int?> NumberAsync(string tag, Dictionary<string, int> languages, CancellationToken ct)
    {
        if (tag.Length == 0)
            return SearchRow.NoLanguage;
        if (languages.TryGetValue(tag, out var number))
            return number;
        if (languages.Count == SearchRow.MostLanguages)
            return null;
        languages[tag] = number = languages.Values.DefaultIfEmpty(SearchRow.NoLanguage).Max() + 1;
        await db.ExecuteSearchAsync(
            "INSERT INTO SearchLanguages (Id, Tag) VALUES ($id, $tag)",
            ct,
            ("$id", number),
            ("$tag", tag)
        );
        return number;
    }

    private async Task NoteAsync(List<Entry> stored, CancellationToken ct)
    {
        await using var note = db.Command("INSERT INTO SearchEntries (Entry, Version, PublicFrom) VALUES ($e, $v, $f)");
        foreach (var entry in stored)
        {
            note.Parameters.Clear();
            note.Parameters.AddWithValue("$e", SearchRow.Entry(entry.GetType(), entry.Id));
            note.Parameters.AddWithValue("$v", entry.Version);
            note.Parameters.AddWithValue("$f", (object?)PublicFrom(entry) ?? DBNull.Value);
            await note.ExecuteNonQueryAsync(ct);
        }
    }

    private static string? PublicFrom(Entry entry) =>
        entry is PublicEntry { State: PublicationState.Scheduled, PublishedAt: { } at } ? SearchMoment.Text(at) : null;
}
