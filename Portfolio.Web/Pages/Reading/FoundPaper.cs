using Microsoft.EntityFrameworkCore;
using Portfolio.Core.Dates;
using Portfolio.Core.Papers;

namespace Portfolio.Web.Pages.Reading;

/// <summary>A paper that the filter found: no more of it than what all of them are counted and paged by.</summary>
public sealed record FoundPaper(int Id, int? SectionId, PartialDate? Issued)
{
    public static async Task<IReadOnlyList<FoundPaper>> AllAsync(IQueryable<Paper> papers, CancellationToken cancel) =>
        await papers.Select(p => new FoundPaper(p.Id, p.SectionId, p.Issued)).ToListAsync(cancel);
}
