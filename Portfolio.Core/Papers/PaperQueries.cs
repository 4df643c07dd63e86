using Microsoft.EntityFrameworkCore;
using Portfolio.Core.Publishing;

namespace Portfolio.Core.Papers;

/// <summary>Named queries over papers and sections.</summary>
public static class PaperQueries
{
    /// <summary>The reading list: what others wrote.</summary>
    public static IQueryable<Paper> OnReadingList(this IQueryable<Paper> papers) => papers.Where(p => !p.IsOwn);

    /// <summary>The owner's own publications.</summary>
    public static IQueryable<Paper> Own(this IQueryable<Paper> papers) => papers.Where(p => p.IsOwn);

    /// <summary>By the date of the publication, newest first; an unknown date last.</summary>
    public static IOrderedQueryable<Paper> LatestIssuedFirst(this IQueryable<Paper> papers) =>
        papers.OrderByDescending(p => p.Issued).ThenBy(p => p.Id);

    /// <summary>Read or skimmed to the end, the latest first; an unknown day last.</summary>
    public static IOrderedQueryable<Paper> LatestFinishedFirst(this IQueryable<Paper> papers) =>
        papers
            .Where(p => p.Status == ReadingStatus.Read || p.Status == ReadingStatus.Skimmed)
            .OrderByDescending(p => p.FinishedOn)
            .ThenByDescending(p => p.Id);

    public static IQueryable<Paper> WithKeys(this IQueryable<Paper> papers, IReadOnlyCollection<string> citationKeys) =>
        papers.Where(p => citationKeys.Contains(p.CitationKey));

    public static IQueryable<Paper> Tagged(this IQueryable<Paper> papers, string tag) =>
        papers.Where(p => p.Tags.Contains(tag));

    /// <summary>As listed: by the section's place, then the place in it; without a section last.</summary>
    public static IOrderedQueryable<Paper> AsListed(this IQueryable<Paper> papers) =>
        papers
            .OrderBy(p => p.Section == null)
            .ThenBy(p => p.Section!.Position)
            .ThenBy(p => p.SectionPosition)
            .ThenBy(p => p.Id);

    /// <summary>The places within a section (null: in none) as listed, and nothing else of the papers.</summary>
    public static IQueryable<Place> PlacesIn(this IQueryable<Paper> papers, int? section) =>
        papers
            .Where(p => p.SectionId == section)
            .OrderBy(p => p.SectionPosition)
            .ThenBy(p => p.Id)
            .Select(p => new Place(p.Id, p.SectionPosition));

    /// <summary>With section, preview, and authors, links and readings in order.</summary>
    public static IQueryable<Paper> Whole(this IQueryable<Paper> papers) =>
        papers
            .Include(p => p.Section)
            .Include(p => p.Preview)
            .Include(p => p.Authors.OrderBy(a => a.Position))
            .Include(p => p.Links.OrderBy(l => l.Position))
            .Include(p => p.ReadingEvents.OrderBy(e => e.Id))
            .AsSplitQuery();

    /// <summary>With section and authors: what a row of a list shows.</summary>
    public static IQueryable<Paper> ForList(this IQueryable<Paper> papers) =>
        papers.Include(p => p.Section).Include(p => p.Authors.OrderBy(a => a.Position)).AsSplitQuery();

    /// <summary>How many stand in each section, by the section's id.</summary>
    public static Task<Dictionary<int, int>> CountBySectionAsync(this IQueryable<Paper> papers, CancellationToken ct) =>
        papers
            .Where(p => p.SectionId != null)
            .GroupBy(p => p.SectionId!.Value)
            .Select(g => new { Section = g.Key, Count = g.Count() })
            .ToDictionaryAsync(g => g.Section, g => g.Count, ct);

    public static IOrderedQueryable<ReadingSection> InOrder(this IQueryable<ReadingSection> sections) =>
        sections.OrderBy(s => s.Position).ThenBy(s => s.Id);
}
