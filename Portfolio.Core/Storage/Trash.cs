using Portfolio.Core.History;
using Portfolio.Core.Publishing;

namespace Portfolio.Core.Storage;

/// <summary>What was deleted and has not come back.</summary>
public static class Trash
{
    /// <summary>How long an entry can be put back.</summary>
    public static readonly TimeSpan Keeps = TimeSpan.FromDays(30);

    /// <summary>The last state of each deleted entry, the latest deleted first.</summary>
    public static IOrderedQueryable<Revision> InTrash(this PortfolioDb db) =>
        db
            .Revisions.Where(r => r.Kind == RevisionKind.Deleted)
            .Where(r => !db.Revisions.Any(later => later.EntryKey == r.EntryKey && later.Id > r.Id))
            .Where(r =>
                !db.Essays.Any(e => e.Key == r.EntryKey)
                && !db.News.Any(e => e.Key == r.EntryKey)
                && !db.Pages.Any(e => e.Key == r.EntryKey)
                && !db.Papers.Any(e => e.Key == r.EntryKey)
                && !db.Work.Any(e => e.Key == r.EntryKey)
                && !db.Focus.Any(e => e.Key == r.EntryKey)
                && !db.ReadingSections.Any(e => e.Key == r.EntryKey)
                && !db.Media.Any(e => e.Key == r.EntryKey)
            )
            .OrderByDescending(r => r.Id);
}

/// <summary>A deleted entry: its last state, as kept and as read.</summary>
public sealed record DeletedEntry(Revision Revision, Entry Entry);
