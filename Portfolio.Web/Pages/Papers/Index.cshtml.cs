using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Portfolio.Core.Papers;
using Portfolio.Core.Publishing;
using Portfolio.Core.Storage;
using Portfolio.Web.Languages;

namespace Portfolio.Web.Pages.Papers;

/// <summary>The owner's own publications by year, newest first.</summary>
public sealed class IndexModel(PortfolioDb db, Site site) : PageModel
{
    private const int UnfoldingRows = 40;

    public IReadOnlyList<Paper> Papers { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancel) =>
        Papers = await db
            .Papers.Own()
            .Published(site.Time.Now)
            .LatestIssuedFirst()
            .Whole()
            .AsNoTracking()
            .ToListAsync(cancel);

    /// <summary>Whether abstracts and BibTeX stand in the rows; a longer list leaves them to the papers' own pages.</summary>
    public bool Unfolds => Papers.Count <= UnfoldingRows;
}
