using Microsoft.EntityFrameworkCore;
using Portfolio.Core.Bibliography;
using Portfolio.Core.Papers;
using Portfolio.Core.Storage;

namespace Portfolio.Core.Lookup;

/// <summary>Named queries over look-ups, and what a paper can be looked up by.</summary>
public static class PaperLookupQueries
{
    public static DbSet<PaperLookup> Lookups(this PortfolioDb db) => db.Set<PaperLookup>();

    /// <summary>The look-up of this paper that the owner has not decided on, or null.</summary>
    public static Task<PaperLookup?> LookupOfAsync(this PortfolioDb db, Paper paper, CancellationToken ct) =>
        db.Lookups().SingleOrDefaultAsync(l => l.PaperKey == paper.Key, ct);

    /// <summary>Those that wait for their turn, in the order they were asked for.</summary>
    public static IQueryable<PaperLookup> InLine(this IQueryable<PaperLookup> lookups) =>
        lookups.Where(l => l.State == LookupState.Waiting).OrderBy(l => l.Id);

    /// <summary>Papers that lack authors or venue, those that came first first.</summary>
    public static IQueryable<Paper> Incomplete(this IQueryable<Paper> papers) =>
        papers.Where(p => p.IsIncomplete).OrderBy(p => p.Id);

    /// <summary>What it can be looked up by, the surest first; never empty, since a paper has a title.</summary>
    public static IReadOnlyList<LookupBy> Ways(this Paper paper)
    {
        var ways = new List<LookupBy>();
        if (Doi.TryParse(paper.Doi, out _))
            ways.Add(LookupBy.Doi);
        if (ArxivId.TryParse(paper.ArxivId, out _))
            ways.Add(LookupBy.Arxiv);
        ways.Add(LookupBy.Title);
        return ways;
    }
}
