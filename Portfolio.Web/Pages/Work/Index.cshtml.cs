using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Portfolio.Core.Publishing;
using Portfolio.Core.Storage;
using Portfolio.Core.Work;
using Portfolio.Web.Languages;

namespace Portfolio.Web.Pages.Work;

/// <summary>Everything the owner did, by kind, what goes on first.</summary>
public sealed class IndexModel(PortfolioDb db, Site site) : PageModel
{
    public IReadOnlyList<WorkEntry> Work { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancel) =>
        Work = await db.Work.Published(site.Time.Now).Timeline().AsNoTracking().ToListAsync(cancel);
}
