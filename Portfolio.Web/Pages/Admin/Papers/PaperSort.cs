using Microsoft.EntityFrameworkCore;
using Portfolio.Core.Languages;
using Portfolio.Core.Papers;

namespace Portfolio.Web.Pages.Admin.Papers;

/// <summary>In which order the owner wants to see papers, where it is not that of the list itself.</summary>
public enum PaperSort
{
    Title,
    Year,
    Status,
    Changed,
}

/// <summary>The orders as queries; one and the same paper never stands on two pages.</summary>
public static class PaperSorts
{
    /// <summary>By <paramref name="sort"/>; null is the list's own order: the latest first, or as the owner put them.</summary>
    public static IOrderedQueryable<Paper> Sorted(this IQueryable<Paper> papers, PaperSort? sort, bool own) =>
        sort switch
        {
            PaperSort.Title => papers
                .OrderBy(p => EF.Functions.Collate(p.Title, TitleOrder.Collation))
                .ThenBy(p => p.Id),
            PaperSort.Year => papers.LatestIssuedFirst(),
            PaperSort.Changed => papers.OrderByDescending(p => p.UpdatedAt).ThenByDescending(p => p.Id),
            PaperSort.Status => ByStatus(papers),
            _ => own ? papers.LatestIssuedFirst() : papers.AsListed(),
        };

    // Stored as names, whose alphabet says nothing: what is being read, what is next, what is done.
    private static IOrderedQueryable<Paper> ByStatus(IQueryable<Paper> papers) =>
        papers
            .OrderBy(p =>
                p.Status == ReadingStatus.Reading ? 0
                : p.Status == ReadingStatus.ToRead ? 1
                : p.Status == ReadingStatus.Read ? 2
                : p.Status == ReadingStatus.Skimmed ? 3
                : 4
            )
            .ThenByDescending(p => p.UpdatedAt)
            .ThenByDescending(p => p.Id);
}
