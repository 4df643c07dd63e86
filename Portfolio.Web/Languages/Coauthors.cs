using Microsoft.EntityFrameworkCore;
using Portfolio.Core.Papers;
using Portfolio.Core.Profiles;
using Portfolio.Core.Storage;

namespace Portfolio.Web.Languages;

/// <summary>The people the owner publishes with and what the signs behind names mean; read when a page first asks.</summary>
public sealed class Coauthors(PortfolioDb db)
{
    private CoauthorLinks? links;
    private List<ContributionMark>? marks;

    /// <summary>Where they are at home.</summary>
    public async Task<CoauthorLinks> LinksAsync(CancellationToken cancel)
    {
        if (links is not null)
            return links;
        var known = await db
            .Profiles.SelectMany(p => p.Coauthors)
            .OrderBy(c => c.Position)
            .AsNoTracking()
            .ToListAsync(cancel);
        return links = new(known.Select(c => (c.Spellings, c.Url)));
    }

    /// <summary>Those of the owner's explanations whose sign stands behind an author's name in these papers.</summary>
    public async Task<IReadOnlyList<ContributionMark>> MarksAsync(IEnumerable<Paper> papers, CancellationToken cancel)
    {
        marks ??= await db
            .Profiles.SelectMany(p => p.ContributionMarks)
            .OrderBy(m => m.Position)
            .AsNoTracking()
            .ToListAsync(cancel);
        if (marks.Count == 0)
            return marks;
        var used = papers.SelectMany(p => p.Authors).Select(a => a.Marks).Where(m => m.Length > 0).ToHashSet();
        return marks.FindAll(mark => used.Any(u => u.Contains(mark.Mark, StringComparison.Ordinal)));
    }
}
