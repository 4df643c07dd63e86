using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Portfolio.Core.Essays;
using Portfolio.Core.Publishing;
using Portfolio.Core.Storage;

namespace Portfolio.Web.Pages.Admin;

/// <summary>Where the owner arrives: what was worked on last, and how much there is.</summary>
public sealed class IndexModel(PortfolioDb db) : PageModel
{
    public IReadOnlyList<Essay> Recent { get; private set; } = [];
    public IReadOnlyDictionary<PublicationState, int> Essays { get; private set; } =
        new Dictionary<PublicationState, int>();

    public async Task OnGetAsync(CancellationToken ct)
    {
        Recent = await db.Essays.LastEditedFirst().Take(5).AsNoTracking().ToListAsync(ct);
        Essays = await db.Essays.GroupBy(e => e.State).ToDictionaryAsync(g => g.Key, g => g.Count(), ct);
    }
}
