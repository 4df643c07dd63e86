using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Portfolio.Core.Content;
using Portfolio.Core.History;
using Portfolio.Core.Media;
using Portfolio.Core.Papers;
using Portfolio.Core.Publishing;

namespace Portfolio.Core.Storage;

/// <summary>
/// Puts entries back as revisions have them: an entry that is there is changed, one that was deleted comes back with its
/// key. An address or citation key that somebody else has by now gets a number.
/// </summary>
public sealed class RestoreEntry(PortfolioDb db)
{
    private const int Piece = 200;

    private readonly List<string> missing = [];
    private readonly Dictionary<IProperty, Dictionary<string, Guid>> names = [];
    private Dictionary<string, ReadingSection>? sections;
    private Dictionary<string, MediaFile>? media;

    /// <summary>Restores one state; the state it replaces becomes a revision, so this can be undone too.</summary>
    /// <exception cref="ContentFormatException">The revision's text cannot be read.</exception>
    /// <exception cref="MediaRefusedException">Another file has the revision's bytes now.</exception>
    public async Task<Restored> RunAsync(Revision revision, CancellationToken ct)
    {
        db.Reason = new ChangeReason(RevisionKind.Restore);
        var there = await db.EntryAsync(NounOf(revision), revision.EntryKey, ct);
        var entry = await PutBackAsync(revision, there, ct);
        await TakeAddressesBackAsync([entry], ct);
        await db.SaveChangesAsync(ct);
        db.Reason = ChangeReason.Edit;
        return new(entry, missing);
    }

    /// <summary>
    /// Takes back everything that was changed or deleted under one batch key, whole or not at all. What was edited since
    /// stays as it is. Returns what was put back.
    /// </summary>
    public async Task<IReadOnlyList<Entry>> TakeBackAsync(Guid batch, CancellationToken ct)
    {
        var revisions = await db.Revisions.Where(r => r.BatchKey == batch).AsNoTracking().ToListAsync(ct);
        db.Reason = new ChangeReason(RevisionKind.Restore, Guid.CreateVersion7());
        var restored = new List<Entry>();
        // What is referred to comes first.
        foreach (var noun in revisions.GroupBy(NounOf).OrderBy(g => Order(g.Key)))
        {
            foreach (var piece in noun.Chunk(Piece))
                restored.AddRange(await PutBackAsync(noun.Key, piece, ct));
        }
        await db.SaveChangesAsync(ct);
        db.Reason = ChangeReason.Edit;
        return restored;
    }

    private async Task<List<Entry>> PutBackAsync(Type noun, Revision[] revisions, CancellationToken ct)
    {
        var restored = new List<Entry>();
        var there = await db.EntriesAsync(noun, [.. revisions.Select(r => r.EntryKey)], ct);
        foreach (var revision in revisions)
        {
            var target = there.GetValueOrDefault(revision.EntryKey);
            var version = revision.Kind == RevisionKind.Deleted ? null : (int?)(revision.EntryVersion + 1);
            if (target?.Version == version)
                restored.Add(await PutBackAsync(revision, target, ct));
        }
        await TakeAddressesBackAsync(restored, ct);
        return restored;
    }

    /// <summary>The state a revision holds, as an entry that belongs to no context.</summary>
    public Task<Entry> ReadAsync(Revision revision, CancellationToken ct) =>
        ReadAsync(revision.Noun, revision.Text, ct);

    /// <summary>The same for the text alone, as working copies have it.</summary>
    internal async Task<Entry> ReadAsync(string noun, string written, CancellationToken ct)
    {
        sections ??= await db.ReadingSections.ToDictionaryAsync(s => s.Slug, ct);
        media ??= (await db.Media.ToListAsync(ct)).ByHash();
        // Texts of a revision always name their language.
        var text = ContentText.Parse(written, defaultLanguage: "und");
        var references = new ContentReferences(slug => Find(sections, slug), hash => Find(media, hash));
        return EntryFiles.Named(noun).Read(text, references, []);
    }

    private async Task<Entry> PutBackAsync(Revision revision, Entry? target, CancellationToken ct)
    {
        var read = await ReadAsync(revision, ct);
        await FindNamesAsync(read, ct);
        if (target is not null)
        {
            if (target is MediaFile now && read is MediaFile then)
                PutBack(then, now);
            db.OverwriteWhole(target, read);
            return target;
        }
        // The same file may have been uploaded again meanwhile: a file is its bytes.
        if (read is MediaFile { Hash: var hash } && media!.TryGetValue(hash, out var same))
            return same;
        read.Version = revision.EntryVersion + 1;
        db.Add(read);
        if (read is ReadingSection section)
            sections![section.Slug] = section;
        else if (read is MediaFile file)
            media![file.Hash] = file;
        return read;
    }

    private void PutBack(MediaFile then, MediaFile now)
    {
        if (media!.TryGetValue(then.Hash, out var same) && same.Hash == then.Hash && same.Key != now.Key)
            throw MediaRefusedException.StoredAgain(same.Label);
        then.Follow(now);
    }

    private T? Find<T>(Dictionary<string, T> known, string name)
        where T : class
    {
        if (known.TryGetValue(name, out var found))
            return found;
        missing.Add(name);
        return null;
    }

    private async Task FindNamesAsync(Entry read, CancellationToken ct)
    {
        foreach (var name in db.Model.FindEntityType(read.GetType())!.GetProperties().Where(IsName))
        {
            var (property, named) = (name.PropertyInfo!, (string)name.PropertyInfo!.GetValue(read)!);
            // What was begun and never saved may have no address yet.
            if (named.Length == 0 && read is PublicEntry && name.Name == nameof(PublicEntry.Slug))
                named = "untitled";
            if (named.Length == 0)
                continue;
            var taken = await TakenAsync(name, ct);
            var unique = Slug.Unique(
                named,
                n => (taken.TryGetValue(n, out var key) && key != read.Key) || IsReserved(read, name, n)
            );
            property.SetValue(read, unique);
            taken[unique] = read.Key;
        }
    }

    // Once for all that comes back together: of a list of thousands nobody asks for each name.
    private async Task<Dictionary<string, Guid>> TakenAsync(IProperty name, CancellationToken ct)
    {
        if (names.TryGetValue(name, out var taken))
            return taken;
        var all = await db.Whole(name.DeclaringType.ClrType)
            .Select(e => new { e.Key, Name = EF.Property<string>(e, name.Name) })
            .Where(e => e.Name != "")
            .ToListAsync(ct);
        return names[name] = all.ToDictionary(e => e.Name, e => e.Key);
    }

    // An address that is lived at again needs no redirect; others that led here before a merge lead here again.
    private async Task TakeAddressesBackAsync(List<Entry> entries, CancellationToken ct)
    {
        var slugs = entries.OfType<PublicEntry>().ToDictionary(e => e.Key, e => e.Slug);
        var old = await db
            .Redirects.Where(r =>
                slugs.Keys.Contains(r.EntryKey) || (r.MergedKey != null && slugs.Keys.Contains(r.MergedKey.Value))
            )
            .ToListAsync(ct);
        foreach (var redirect in old)
        {
            var key = redirect.MergedKey is { } merged && slugs.ContainsKey(merged) ? merged : redirect.EntryKey;
            (redirect.EntryKey, redirect.MergedKey) = (key, key == redirect.MergedKey ? null : redirect.MergedKey);
            if (redirect.Slug == slugs[key])
                db.Remove(redirect);
        }
    }

    // The address may have become one of the program's since.
    private static bool IsReserved(Entry read, IProperty property, string named) =>
        property.Name == nameof(PublicEntry.Slug) && read is PublicEntry open && ProgramPages.Has(open, named);

    // A file's hash is what it is; addresses and citation keys give way.
    private static bool IsName(IProperty property) =>
        property.Name is nameof(PublicEntry.Slug) or nameof(Paper.CitationKey);

    private static Type NounOf(Revision revision) => EntryFiles.Named(revision.Noun).EntryType;

    private static int Order(Type noun) => EntryFiles.All.TakeWhile(f => f.EntryType != noun).Count();
}

/// <summary>An entry that was put back, and the names of what it referred to that is there no more.</summary>
public sealed record Restored(Entry Entry, IReadOnlyList<string> Missing);
