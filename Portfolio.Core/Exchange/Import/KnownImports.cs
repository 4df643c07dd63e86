using Microsoft.EntityFrameworkCore;
using Portfolio.Core.Content;
using Portfolio.Core.History;
using Portfolio.Core.Storage;

namespace Portfolio.Core.Exchange.Import;

/// <summary>What one kind of source brought before, and the versions its entries have now.</summary>
internal sealed class KnownImports
{
    private readonly Dictionary<string, ImportedEntry> latest;
    private readonly Dictionary<Guid, int> versions;

    private KnownImports(Dictionary<string, ImportedEntry> latest, Dictionary<Guid, int> versions) =>
        (this.latest, this.versions) = (latest, versions);

    public static async Task<KnownImports> LoadAsync(PortfolioDb db, string kind, CancellationToken ct)
    {
        var imported = await db.Set<ImportedEntry>()
            .Where(e => e.ImportBatch!.Kind == kind && e.ImportBatch.UndoneAt == null)
            .OrderBy(e => e.Id)
            .AsNoTracking()
            .ToListAsync(ct);
        var latest = new Dictionary<string, ImportedEntry>(StringComparer.Ordinal);
        foreach (var entry in imported)
            latest[entry.SourceKey] = entry;

        var versions = new Dictionary<Guid, int>();
        foreach (var nouns in latest.Values.GroupBy(e => e.Noun))
        {
            var noun = EntryFiles.Named(nouns.Key).EntryType;
            foreach (var (key, version) in await db.VersionsAsync(noun, [.. nouns.Select(e => e.EntryKey)], ct))
                versions[key] = version;
        }
        return new(latest, versions);
    }

    /// <summary>What the latest import made of this name of the source, or null.</summary>
    public ImportedEntry? Latest(string sourceKey) => latest.GetValueOrDefault(sourceKey);

    /// <summary>The entry's version now; null when it was deleted.</summary>
    public int? VersionOf(ImportedEntry imported) =>
        versions.TryGetValue(imported.EntryKey, out var version) ? version : null;

    /// <summary>Keys of the entries of a noun that it brought and that are still there.</summary>
    public IEnumerable<Guid> Living(string noun) =>
        latest.Values.Where(e => e.Noun == noun && VersionOf(e) is not null).Select(e => e.EntryKey).Distinct();

    /// <summary>Keys of the entries that are as they came.</summary>
    public HashSet<Guid> Untouched() =>
        [.. latest.Values.Where(e => VersionOf(e) == e.VersionAtImport).Select(e => e.EntryKey)];
}

/// <summary>What history says of an imported entry.</summary>
internal static class ImportHistory
{
    /// <summary>How many imports changed it after this one did.</summary>
    public static Task<int> ImportsSinceAsync(
        this IQueryable<Revision> revisions,
        ImportedEntry imported,
        CancellationToken ct
    ) =>
        revisions.CountAsync(
            r =>
                r.EntryKey == imported.EntryKey
                && r.Kind == RevisionKind.Import
                && r.EntryVersion >= imported.VersionAtImport,
            ct
        );
}
