using Microsoft.EntityFrameworkCore;
using Portfolio.Core.Essays;
using Portfolio.Core.Publishing;
using Portfolio.Core.Storage;
using Portfolio.Core.Work;

namespace Portfolio.Web.Pages.Admin.Entries;

/// <summary>Changes the chosen entries of one noun, whole or not at all; one batch key takes all of it back.</summary>
public sealed class ChangeChosen(PortfolioDb db, DeleteEntry delete)
{
    /// <summary>
    /// <paramref name="what"/> is <c>publish</c>, <c>draft</c>, <c>tag</c> or <c>delete</c>. How many entries changed, and
    /// the key.
    /// </summary>
    public async Task<(int Count, Guid Batch)> RunAsync(
        Type noun,
        int[] ids,
        string what,
        IReadOnlyList<string> tags,
        DateTimeOffset now,
        CancellationToken ct
    )
    {
        var entries = await db.EntriesAsync(noun, ids, ct);
        if (what == "delete")
            return (entries.Count, entries.Count == 0 ? Guid.Empty : await delete.RunAsync(entries, ct));
        foreach (var entry in entries)
            Change(entry, what, tags, now);
        var count = db.ChangeTracker.Entries<Entry>().Count(e => e.State == EntityState.Modified);
        return (count, await db.SaveBatchAsync(ct));
    }

    private static void Change(Entry entry, string what, IReadOnlyList<string> tags, DateTimeOffset now)
    {
        switch (what, entry)
        {
            case ("publish", PublicEntry open) when !open.IsPublished(now):
                open.Publish(now);
                break;
            case ("draft", PublicEntry { State: not PublicationState.Draft } open):
                open.Unpublish();
                break;
            case ("tag", Essay essay):
                essay.Tags = [.. essay.Tags.Union(tags)];
                break;
            case ("tag", WorkEntry work):
                work.Tags = [.. work.Tags.Union(tags)];
                break;
        }
    }
}
