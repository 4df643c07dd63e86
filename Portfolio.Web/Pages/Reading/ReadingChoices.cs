using Microsoft.EntityFrameworkCore;
using Portfolio.Core.Papers;
using Portfolio.Core.Storage;

namespace Portfolio.Web.Pages.Reading;

/// <summary>What a visitor can choose from: only what something public on the list is, and how much there is of it.</summary>
public sealed class ReadingChoices
{
    public int Total { get; private init; }
    public IReadOnlyDictionary<ReadingStatus, int> Statuses { get; private init; } = null!;

    /// <summary>In the owner's order, each with its number of papers.</summary>
    public IReadOnlyList<(ReadingSection Section, int Papers)> Sections { get; private init; } = [];

    /// <summary>CSL types, the most frequent first.</summary>
    public IReadOnlyList<string> Types { get; private init; } = [];

    /// <summary>Years in which something was finished, the latest first.</summary>
    public IReadOnlyList<int> ReadIn { get; private init; } = [];

    public static async Task<ReadingChoices> OfAsync(PortfolioDb db, IQueryable<Paper> list, CancellationToken cancel)
    {
        // By the bare section, SQLite would walk the sections' index and read each paper whole to learn the rest.
        var counts = await list.GroupBy(p => new
            {
                Section = p.SectionId ?? 0,
                p.Status,
                p.Type,
            })
            .Select(papers => new { Of = papers.Key, Count = papers.Count() })
            .ToListAsync(cancel);
        var sections = await db.ReadingSections.InOrder().AsNoTracking().ToListAsync(cancel);
        var finished = await list.Where(p => p.FinishedOn != null)
            .Select(p => p.FinishedOn!)
            .Distinct()
            .ToListAsync(cancel);
        return new()
        {
            Total = counts.Sum(c => c.Count),
            Statuses = counts.GroupBy(c => c.Of.Status).ToDictionary(g => g.Key, g => g.Sum(c => c.Count)),
            // A section whose papers are all drafts is nobody's business.
            Sections =
            [
                .. sections
                    .Select(s => (s, counts.Where(c => c.Of.Section == s.Id).Sum(c => c.Count)))
                    .Where(s => s.Item2 > 0),
            ],
            Types = [.. counts.GroupBy(c => c.Of.Type).OrderByDescending(g => g.Sum(c => c.Count)).Select(g => g.Key)],
            ReadIn = [.. finished.Select(d => d.Year).Distinct().OrderDescending()],
        };
    }
}
