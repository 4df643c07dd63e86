using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Portfolio.Core.Essays;
using Portfolio.Core.Publishing;
using Portfolio.Core.Storage;
using Portfolio.Web.Languages;

namespace Portfolio.Web.Pages.Essays;

/// <summary>All essays, by the year at the site in which they became public; or those of one <c>?year=2026</c>.</summary>
public sealed class IndexModel(PortfolioDb db, Site site) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public int? Year { get; set; }
    public IReadOnlyList<IGrouping<int?, Essay>> Years { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        var essays = await db.Essays.Published(site.Time.Now).NewestFirst().AsNoTracking().ToListAsync(cancel);
        Years = [.. essays.GroupBy(YearOf)];
        return Year is null || Shown.Any() ? Page() : NotFound();
    }

    public IEnumerable<IGrouping<int?, Essay>> Shown => Years.Where(year => Year is null || year.Key == Year);

    private int? YearOf(Essay essay) => essay.PublishedAt is { } at ? site.Time.DateOf(at).Year : null;
}
