using Microsoft.EntityFrameworkCore;
using Portfolio.Core.Essays;
using Portfolio.Core.History;
using Portfolio.Core.Papers;
using Portfolio.Core.Publishing;
using Portfolio.Core.Storage;
using Portfolio.Core.Work;

namespace Portfolio.Web.Pages.Admin;

/// <summary>How many essays, work entries and papers carry a tag, drafts too.</summary>
public sealed record TagUse(string Tag, int Essays, int Work, int Papers)
{
    public int All => Essays + Work + Papers;
}

/// <summary>The tags of all entries; renames and takes away one of them everywhere, whole or not at all.</summary>
public sealed class ChangeTag(PortfolioDb db)
{
    private const int Piece = 250;

    /// <summary>All there are, the most used first.</summary>
    public async Task<IReadOnlyList<TagUse>> UsesAsync(CancellationToken ct)
    {
        var essays = Count(await db.Essays.Select(e => e.Tags).ToListAsync(ct));
        var work = Count(await db.Work.Select(w => w.Tags).ToListAsync(ct));
        var papers = Count(await db.Papers.Select(p => p.Tags).ToListAsync(ct));
        return
        [
            .. essays
                .Keys.Union(work.Keys)
                .Union(papers.Keys)
                .Select(tag => new TagUse(
                    tag,
                    essays.GetValueOrDefault(tag),
                    work.GetValueOrDefault(tag),
                    papers.GetValueOrDefault(tag)
                ))
                .OrderByDescending(use => use.All)
                .ThenBy(use => use.Tag, StringComparer.CurrentCultureIgnoreCase),
        ];
    }

    /// <summary>
    /// Gives <paramref name="name"/> in its place, once where that is there too; null takes it away. How many entries
    /// changed, and the batch key that takes it back.
    /// </summary>
    public async Task<(int Count, Guid Batch)> RunAsync(string tag, string? name, CancellationToken ct)
    {
        var (count, batch) = (0, Guid.CreateVersion7());
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        db.Reason = new ChangeReason(RevisionKind.Saved, batch);
        foreach (
            var (noun, ids) in new[]
            {
                (typeof(Essay), await db.Essays.Tagged(tag).Select(e => e.Id).ToListAsync(ct)),
                (typeof(WorkEntry), await db.Work.Tagged(tag).Select(w => w.Id).ToListAsync(ct)),
                (typeof(Paper), await db.Papers.Tagged(tag).Select(p => p.Id).ToListAsync(ct)),
            }
        )
        {
            foreach (var piece in ids.Chunk(Piece))
                count += await ChangeAsync(await db.EntriesAsync(noun, piece, ct), tag, name, ct);
        }
        await transaction.CommitAsync(ct);
        db.Reason = ChangeReason.Edit;
        return (count, batch);
    }

    private async Task<int> ChangeAsync(List<Entry> entries, string tag, string? name, CancellationToken ct)
    {
        foreach (var entry in entries)
        {
            if (entry is Essay essay)
                essay.Tags = Changed(essay.Tags, tag, name);
            else if (entry is WorkEntry work)
                work.Tags = Changed(work.Tags, tag, name);
            else if (entry is Paper paper)
                paper.Tags = Changed(paper.Tags, tag, name);
        }
        await db.SaveChangesAsync(ct);
        db.ChangeTracker.Clear();
        return entries.Count;
    }

    private static List<string> Changed(List<string> tags, string tag, string? name) =>
        [.. tags.Select(t => t == tag ? name : t).OfType<string>().Distinct()];

    private static Dictionary<string, int> Count(IEnumerable<List<string>> tags) =>
        tags.SelectMany(of => of.Distinct()).CountBy(tag => tag).ToDictionary();
}
