using Microsoft.EntityFrameworkCore;
using Portfolio.Core.Languages;

namespace Portfolio.Core.Papers;

/// <summary>In which order a visitor wants the reading list.</summary>
public enum ReadingOrder
{
    Listed,
    Read,
    Published,
    Added,
    Title,
    Rating,
}

/// <summary>The orders as queries; what a paper lacks to be ordered by stands last.</summary>
public static class ReadingOrders
{
    public static IQueryable<Paper> InOrder(this IQueryable<Paper> papers, ReadingOrder order) =>
        order switch
        {
            ReadingOrder.Read => papers.OrderByDescending(p => p.FinishedOn).ThenByDescending(p => p.Id),
            ReadingOrder.Published => papers.LatestIssuedFirst(),
            ReadingOrder.Added => papers.OrderByDescending(p => p.AddedOn).ThenByDescending(p => p.Id),
            ReadingOrder.Title => papers
                .OrderBy(p => EF.Functions.Collate(p.Title, TitleOrder.Collation))
                .ThenBy(p => p.Id),
            ReadingOrder.Rating => papers
                .OrderByDescending(p => p.Rating)
                .ThenByDescending(p => p.FinishedOn)
                .ThenBy(p => p.Id),
            _ => papers.AsListed(),
        };
}
