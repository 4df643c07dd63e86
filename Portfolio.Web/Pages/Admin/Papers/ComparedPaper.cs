using Microsoft.EntityFrameworkCore;
using Portfolio.Core.Bibliography;
using Portfolio.Core.Lookup;
using Portfolio.Core.Papers;
using Portfolio.Core.Storage;

namespace Portfolio.Web.Pages.Admin.Papers;

/// <summary>
/// A paper, what a look-up of it came to (null when nothing was asked), and the record that is compared with it:
/// <see cref="Choice"/> counts from 0 and is null where one has to be chosen first.
/// </summary>
public sealed record ComparedPaper(
    Paper Paper,
    PaperLookup? Answer,
    IReadOnlyList<BibliographicRecord> Found,
    int? Choice
)
{
    public IReadOnlyList<LookupDifference> Differences { get; } =
        Choice is { } at ? LookupDifference.Between(Paper, Found[at]) : [];

    /// <summary>To be changed; null when there is no such paper.</summary>
    public static async Task<ComparedPaper?> OfAsync(PortfolioDb db, int id, int? choice, CancellationToken ct)
    {
        if (await db.Papers.Whole().SingleOrDefaultAsync(p => p.Id == id, ct) is not { } paper)
            return null;
        var answer = await db.LookupOfAsync(paper, ct);
        var found = answer?.Found() ?? [];
        return new(
            paper,
            answer,
            found,
            choice >= 0 && choice < found.Count ? choice
                : found.Count == 1 ? 0
                : null
        );
    }
}
