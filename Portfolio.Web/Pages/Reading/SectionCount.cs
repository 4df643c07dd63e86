using Microsoft.EntityFrameworkCore;
using Portfolio.Core.Papers;
using Portfolio.Core.Storage;

namespace Portfolio.Web.Pages.Reading;

/// <summary>A section with something public in it (null: the papers without one), and how many of its papers were found.</summary>
public sealed record SectionCount(ReadingSection? Section, int Found)
{
    /// <summary>In the owner's order; a section whose papers are all drafts is nobody's business.</summary>
    public static async Task<IReadOnlyList<SectionCount>> OfAsync(
        PortfolioDb db,
        IQueryable<Paper> list,
        IQueryable<Paper> found,
        CancellationToken cancel
    )
    {
        var counts = await found
            .GroupBy(p => p.SectionId)
            .Select(papers => new { Id = papers.Key, Count = papers.Count() })
            .ToListAsync(cancel);
        var sections = await db
            .ReadingSections.Where(s => list.Any(p => p.SectionId == s.Id))
            .InOrder()
            .AsNoTracking()
            .ToListAsync(cancel);
        return [.. sections.Append(null).Select(s => new SectionCount(s, counts.Find(c => c.Id == s?.Id)?.Count ?? 0))];
    }
}
