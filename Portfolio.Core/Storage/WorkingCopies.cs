using Microsoft.EntityFrameworkCore;
using Portfolio.Core.Content;
using Portfolio.Core.History;
using Portfolio.Core.Publishing;

namespace Portfolio.Core.Storage;

/// <summary>
/// What is typed and not saved yet: kept beside its entry, shown again, and let go of into the history, so that even
/// what was dropped can be found there.
/// </summary>
public sealed class WorkingCopies(PortfolioDb db, RestoreEntry restore, TimeProvider clock)
{
    // Two devices that save at once shall not both believe they were first.
    private static readonly SemaphoreSlim OneAtATime = new(1);

    /// <summary>Fields of a content file that no editor's form asks for.</summary>
    private static readonly string[] Unasked = ["state:", "published:", "updated:"];

    /// <summary>The copy of an entry, or of one that is begun, by its key; null when nothing is unsaved.</summary>
    public Task<WorkingCopy?> OfAsync(Guid key, CancellationToken ct) =>
        db.WorkingCopies.SingleOrDefaultAsync(c => c.EntryKey == key, ct);

    /// <summary>The entry as the copy has it; it belongs to no context.</summary>
    public async Task<Entry> ReadAsync(WorkingCopy copy, CancellationToken ct) =>
        NameReferences(await restore.ReadAsync(copy.Noun, copy.Text, ct));

    /// <summary>
    /// Gives a loaded entry what the copy says, to be shown. Who sees it stays as stored: no editor's form says that.
    /// </summary>
    public async Task ShowAsync(WorkingCopy copy, Entry entry, CancellationToken ct)
    {
        db.OverwriteWhole(entry, await ReadAsync(copy, ct));
        if (entry is not PublicEntry)
            return;
        foreach (var name in new[] { nameof(PublicEntry.State), nameof(PublicEntry.PublishedAt) })
        {
            var property = db.Entry(entry).Property(name);
            property.CurrentValue = property.OriginalValue;
        }
    }

    /// <summary>
    /// Whether the stored entry says something else than it did at this version; who sees it does not count. Where the
    /// history does not know, it does.
    /// </summary>
    public async Task<bool> HasChangedSinceAsync(Entry stored, int version, CancellationToken ct)
    {
        if (stored.Version == version)
            return false;
        var before = await db
            .Revisions.Where(r => r.EntryKey == stored.Key && r.EntryVersion == version)
            .OrderBy(r => r.Id)
            .LastOrDefaultAsync(ct);
        return before is null || Content(await restore.ReadAsync(before, ct)) != Content(stored);
    }

    /// <summary>
    /// Keeps what was typed and saves nothing else: the entry itself stays as it is stored. Null when the stored copy is
    /// not the one with <paramref name="stamp"/>: another device wrote it meanwhile. Typing everything back ends the copy.
    /// </summary>
    public async Task<KeptCopy?> KeepAsync(Entry typed, int began, string stamp, CancellationToken ct)
    {
        await OneAtATime.WaitAsync(ct);
        try
        {
            await FindReferencesAsync(typed, ct);
            var text = EntryFiles.Write(typed);
            db.ChangeTracker.Clear();
            var there = await OfAsync(typed.Key, ct);
            if ((there?.Stamp ?? "") != stamp && there?.Text != text)
                return null;
            var stored = await db.StoredAsync(typed.GetType(), [typed.Id], ct);
            var now = clock.GetUtcNow();
            if (stored is [var entry] && EntryFiles.Write(entry) == text)
            {
                if (there is not null)
                    db.Remove(there);
                there = null;
            }
            else if (there is null)
            {
                there = New(typed, began, text, now);
                db.Add(there);
            }
            else
            {
                (there.Text, there.Format, there.BaseVersion) = (text, ContentText.Format, began);
                there.UpdatedAt = now;
            }
            await db.SaveChangesAsync(ct);
            return new(there?.Stamp ?? "", now);
        }
        finally
        {
            OneAtATime.Release();
        }
    }

    /// <summary>
    /// Ends the copy of this key, if there is one, with the caller's next save; the history keeps what it said. One of
    /// an entry that was never saved is in the trash then.
    /// </summary>
    public async Task LetGoAsync(Guid key, CancellationToken ct)
    {
        if (await OfAsync(key, ct) is not { } copy)
            return;
        db.Add(RevisionOf(copy, copy.BaseVersion == 0 ? RevisionKind.Deleted : RevisionKind.Saved));
        db.Remove(copy);
    }

    /// <summary>Puts what the copy says into the history, and saves nothing else: it may be overwritten from now on.</summary>
    public async Task RememberAsync(WorkingCopy copy, CancellationToken ct)
    {
        db.ChangeTracker.Clear();
        if (await db.Revisions.AnyAsync(r => r.EntryKey == copy.EntryKey && r.Text == copy.Text, ct))
            return;
        db.Add(RevisionOf(copy, RevisionKind.Saved));
        await db.SaveChangesAsync(ct);
    }

    private Revision RevisionOf(WorkingCopy copy, RevisionKind kind) =>
        new()
        {
            EntryKey = copy.EntryKey,
            Noun = copy.Noun,
            EntryVersion = copy.BaseVersion,
            Kind = kind,
            Format = copy.Format,
            Text = copy.Text,
            At = clock.GetUtcNow(),
        };

    private static WorkingCopy New(Entry typed, int began, string text, DateTimeOffset now) =>
        new()
        {
            EntryKey = typed.Key,
            Noun = typed.GetType().Name,
            BaseVersion = began,
            Format = ContentText.Format,
            Text = text,
            UpdatedAt = now,
        };

    // A text names a picture or section; a form chooses it by its id.
    private Entry NameReferences(Entry read)
    {
        foreach (var reference in db.Model.FindEntityType(read.GetType())!.GetNavigations().Where(n => !n.IsCollection))
        {
            if (reference.PropertyInfo!.GetValue(read) is Entry referred)
                reference.ForeignKey.Properties[0].PropertyInfo!.SetValue(read, referred.Id);
        }
        return read;
    }

    // The other way round: the form chose an id, and the text needs the name.
    private async Task FindReferencesAsync(Entry typed, CancellationToken ct)
    {
        foreach (
            var reference in db.Model.FindEntityType(typed.GetType())!.GetNavigations().Where(n => !n.IsCollection)
        )
        {
            var id = reference.ForeignKey.Properties[0].PropertyInfo!.GetValue(typed);
            var chosen = id is null ? null : await db.FindAsync(reference.TargetEntityType.ClrType, [id], ct);
            reference.PropertyInfo!.SetValue(typed, chosen);
        }
    }

    private static string Content(Entry entry)
    {
        var text = EntryFiles.For(entry.GetType()).ToText(entry);
        var fields = text.FrontMatter.Split('\n').Where(line => !Unasked.Any(line.StartsWith));
        return string.Join('\n', fields) + new ContentText { Body = text.Body, Bibtex = text.Bibtex }.Write();
    }
}

/// <summary>What autosave did: the copy's stamp, empty when nothing is unsaved any more, and when.</summary>
public sealed record KeptCopy(string Stamp, DateTimeOffset At);
