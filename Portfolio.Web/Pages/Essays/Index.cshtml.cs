using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Portfolio.Core.Essays;
using Portfolio.Core.Publishing;
using Portfolio.Core.Storage;
using Portfolio.Web.Languages;

namespace Portfolio.Web.Pages.Essays;

/// <summary>All essays, by the year at the site in which they became public.</summary>
public sealed class IndexModel(PortfolioDb db, Site site) : PageModel
{
    public IReadOnlyList<Essay> Essays { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancel) =>
        Essays = await db.Essays.Published(site.Time.Now).NewestFirst().AsNoTracking().ToListAsync(cancel);

    public IEnumerable<IGrouping<int?, Essay>> ByYear => Essays.GroupBy(YearOf);

    private int? YearOf(Essay essay) => essay.PublishedAt is { } at ? site.Time.DateOf(at).Year : null;
}
