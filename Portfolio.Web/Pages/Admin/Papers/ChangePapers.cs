using Microsoft.EntityFrameworkCore;
using Portfolio.Core.Dates;
using Portfolio.Core.Papers;
using Portfolio.Core.Publishing;
using Portfolio.Core.Storage;

namespace Portfolio.Web.Pages.Admin.Papers;

/// <summary>Changes several papers of a list at once, whole or not at all; each keeps its history.</summary>
public sealed class ChangePapers(PortfolioDb db)
{
    /// <summary>How many papers changed. A section that is there no more changes nothing.</summary>
    public async Task<int> RunAsync(
        IReadOnlyCollection<int> ids,
        PaperChange change,
        SiteTime time,
        CancellationToken ct
    )
    {
        if (
            change.IsEmpty
            || change.Section is > 0 and var id && !await db.ReadingSections.AnyAsync(s => s.Id == id, ct)
        )
            return 0;
        var papers = await db
            .Papers.Include(p => p.ReadingEvents)
            .Where(p => ids.Contains(p.Id))
            .AsListed()
            .ToListAsync(ct);
        var position = change.Section is { } section ? await NextPlaceAsync(section == 0 ? null : section, ct) : 0;
        foreach (var paper in papers)
            change.Apply(paper, time, position++);
        var count = db
            .ChangeTracker.Entries<Paper>()
            .Count(e => e.State == EntityState.Modified || e.Collection(p => p.ReadingEvents).IsModified);
        await db.SaveChangesAsync(ct);
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

    /// <summary>The place behind the last of a section.</summary>
    public async Task<int> NextPlaceAsync(int? section, CancellationToken ct) =>
        1 + (await db.Papers.Where(p => p.SectionId == section).MaxAsync(p => (int?)p.SectionPosition, ct) ?? -1);
}
