using Microsoft.EntityFrameworkCore;
using Portfolio.Core.Dates;
using Portfolio.Core.History;
using Portfolio.Core.Papers;
using Portfolio.Core.Publishing;
using Portfolio.Core.Storage;

namespace Portfolio.Web.Pages.Admin.Papers;

/// <summary>
/// Changes papers of a list, whole or not at all; each keeps its history, and one batch key takes all of it back. A
/// piece at a time, so that five thousand take no more memory than a page of them.
/// </summary>
public sealed class ChangePapers(PortfolioDb db)
{
    private const int Piece = 250;

    /// <summary>How many papers changed, and the key. A section that is there no more changes nothing.</summary>
    public async Task<ChangedPapers> RunAsync(
        IReadOnlyList<int> ids,
        PaperChange change,
        SiteTime time,
        CancellationToken ct
    )
    {
        var batch = Guid.CreateVersion7();
        if (change.IsEmpty || await IsGoneAsync(change.Section, ct))
            return new(0, batch);
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        db.ChangeTracker.Clear();
        db.Reason = new ChangeReason(RevisionKind.Saved, batch);
        var place = change.Section is { } section ? await NextPlaceAsync(section == 0 ? null : section, ct) : 0;
        var count = 0;
        foreach (var (at, piece) in ids.Chunk(Piece).Index())
            count += await ChangeAsync(piece, change, time, place + at * Piece, ct);
        await transaction.CommitAsync(ct);
        db.Reason = ChangeReason.Edit;
        return new(count, batch);
    }

    private async Task<bool> IsGoneAsync(int? section, CancellationToken ct) =>
        section is > 0 and var id && !await db.ReadingSections.AnyAsync(s => s.Id == id, ct);

    private async Task<int> ChangeAsync(int[] ids, PaperChange change, SiteTime time, int place, CancellationToken ct)
    {
        var papers = await db.Papers.Include(p => p.ReadingEvents).Where(p => ids.Contains(p.Id)).ToListAsync(ct);
        foreach (var paper in papers.OrderBy(p => Array.IndexOf(ids, p.Id)))
        {
            if (change.Delete)
                db.Remove(paper);
            else
                change.Apply(paper, time, place++);
        }
        var count = db
            .ChangeTracker.Entries<Paper>()
            .Count(e =>
                e.State is EntityState.Modified or EntityState.Deleted || e.Collection(p => p.ReadingEvents).IsModified
            );
        await db.SaveChangesAsync(ct);
        db.ChangeTracker.Clear();
        return count;
    }

    /// <summary>One up (−1) or down (+1) in its section; loads nothing of the others but their places.</summary>
    public async Task MoveAsync(int id, int by, CancellationToken ct)
    {
        if (await db.Papers.AsNoTracking().SingleOrDefaultAsync(p => p.Id == id, ct) is not { } moved)
            return;
        var places = await db.Papers.OnReadingList().PlacesIn(moved.SectionId).ToListAsync(ct);
        var changed = Places.Moved(places, id, by);
        await foreach (
            var paper in db.Papers.Where(p => changed.Keys.Contains(p.Id)).AsAsyncEnumerable().WithCancellation(ct)
        )
            paper.SectionPosition = changed[paper.Id];
        await db.SaveChangesAsync(ct);
    }

    /// <summary>
    /// Puts papers into the order that a page shows them in, list by list (a section's id, 0 for none). Only the one that
    /// was <paramref name="dragged"/> comes from another section. How many changed, and the key that takes it back.
    /// </summary>
    public async Task<ChangedPapers> ArrangeAsync(
        IReadOnlyList<(int List, int[] Ids)> lists,
        int dragged,
        CancellationToken ct
    )
    {
        var (batch, count) = (Guid.CreateVersion7(), 0);
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        db.Reason = new ChangeReason(RevisionKind.Saved, batch);
        foreach (var (list, ids) in lists)
        {
            int? section = list == 0 ? null : list;
            if (await IsGoneAsync(section, ct))
                continue;
            var places = await db.Papers.OnReadingList().PlacesIn(section).ToListAsync(ct);
            var there = places.Select(p => p.Id).Append(dragged).ToHashSet();
            foreach (var piece in Places.Arranged(places, [.. ids.Where(there.Contains)]).Chunk(Piece))
                count += await PlaceAsync(section, piece.ToDictionary(), ct);
        }
        await transaction.CommitAsync(ct);
        db.Reason = ChangeReason.Edit;
        return new(count, batch);
    }

    private async Task<int> PlaceAsync(int? section, Dictionary<int, int> places, CancellationToken ct)
    {
        var papers = await db.Papers.OnReadingList().Where(p => places.Keys.Contains(p.Id)).ToListAsync(ct);
        foreach (var paper in papers)
            (paper.SectionId, paper.SectionPosition) = (section, places[paper.Id]);
        await db.SaveChangesAsync(ct);
        db.ChangeTracker.Clear();
        return papers.Count;
    }

    /// <summary>The place behind the last of a section.</summary>
    public async Task<int> NextPlaceAsync(int? section, CancellationToken ct) =>
        1 + (await db.Papers.Where(p => p.SectionId == section).MaxAsync(p => (int?)p.SectionPosition, ct) ?? -1);
}

/// <summary>How many papers were changed or deleted, and the batch key that takes it back.</summary>
public sealed record ChangedPapers(int Count, Guid Batch);
