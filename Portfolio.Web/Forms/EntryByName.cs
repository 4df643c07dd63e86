using Microsoft.Extensions.Localization;
using Portfolio.Core.Publishing;
using Portfolio.Core.Search;
using Portfolio.Core.Storage;
using Portfolio.Web.Languages;

namespace Portfolio.Web.Forms;

/// <summary>
/// An entry with an address that is chosen in a field, by what it is called or by that address: a list to choose from
/// would hold thousands.
/// </summary>
public sealed class EntryByName(PortfolioDb db, FindEntries find, Site site, IStringLocalizer<AdminText> text)
{
    private const int Most = 50;

    /// <summary>What stands in the field for an entry that was chosen before; it may be deleted, and come back.</summary>
    public async Task<string> NameAsync(Guid? key, CancellationToken ct)
    {
        if (key is not { } chosen)
            return "";
        return await db.PublicEntriesAsync([chosen], [], ct) is [var entry]
            ? site.Name(entry)
            : text["Something that was deleted"];
    }

    /// <summary>What was edited last, as the first suggestions.</summary>
    public async Task<IEnumerable<PublicEntry>> LatestAsync(CancellationToken ct) =>
        (await db.LastEditedAsync(Most, ct)).OfType<PublicEntry>();

    /// <summary>The one entry that is meant, or the sentence that says why there is none.</summary>
    public async Task<(PublicEntry? Entry, string? Objection)> FindAsync(string typed, CancellationToken ct)
    {
        typed = typed.Trim();
        var path = PathOf(typed);
        var meant = path is null ? await CalledAsync(typed, ct) : await AtAsync(path, ct);
        return meant switch
        {
            [var one] => (one, null),
            [] when path is not null => (null, text["Nothing stands at this address: look whether it is whole."]),
            [] => (null, text["Nothing is called that: choose from the list, or paste its address."]),
            _ => (null, text["Several are called that: paste the address of the one that is meant."]),
        };
    }

    // Of an address as the browser shows it, or a part of it.
    private static string? PathOf(string typed) =>
        typed.StartsWith('/') ? typed.Split('?', '#')[0]
        : Uri.TryCreate(typed, UriKind.Absolute, out var address) && address.Scheme is "http" or "https"
            ? address.AbsolutePath
        : null;

    private async Task<List<PublicEntry>> AtAsync(string path, CancellationToken ct)
    {
        path = Uri.UnescapeDataString(path).TrimEnd('/');
        // Before it may stand the site's own root and a language.
        var entries = await db.PublicEntriesAsync([], [path.Split('/')[^1]], ct);
        return entries.FindAll(e => e.PublicPath() is { } at && path.EndsWith(at, StringComparison.Ordinal)) switch
        {
            [_, _, ..] several => [several.MaxBy(e => e.PublicPath()!.Length)!],
            var found => found,
        };
    }

    private async Task<List<PublicEntry>> CalledAsync(string typed, CancellationToken ct)
    {
        if (SearchQuery.Of(typed) is not { } query)
            return [];
        var found = await find.OfOwnerAsync(query, 1, [.. site.Preferred.Distinct()], ct);
        return
        [
            .. found
                .Entries.Where(f =>
                    IsCalled(site.Name(f.Entry)) || IsCalled(string.Concat(f.Title.Select(t => t.Text)))
                )
                .Select(f => f.Entry)
                .OfType<PublicEntry>(),
        ];

        bool IsCalled(string name) => string.Equals(name.Trim(), typed, StringComparison.OrdinalIgnoreCase);
    }
}
