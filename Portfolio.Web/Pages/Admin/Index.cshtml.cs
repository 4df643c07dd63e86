using Microsoft.AspNetCore.Mvc.RazorPages;
using Portfolio.Core.Publishing;
using Portfolio.Core.Storage;
using Portfolio.Web.Forms;
using Portfolio.Web.Languages;

namespace Portfolio.Web.Pages.Admin;

/// <summary>Where the owner arrives: what was worked on last, what is about to appear, and how much there is.</summary>
public sealed class IndexModel(PortfolioDb db, Site site) : PageModel
{
    private const int ShownRecent = 8;

    public IReadOnlyList<Entry> Recent { get; private set; } = [];
    public IReadOnlyList<PublicEntry> Scheduled { get; private set; } = [];
    public List<(Noun Noun, int Count)> Counts { get; } = [];

    public async Task OnGetAsync(CancellationToken ct)
    {
        Recent = await db.LastEditedAsync(ShownRecent, ct);
        Scheduled = await db.ScheduledAsync(site.Time.Now, ct);
        foreach (var noun in Noun.All.Where(noun => !noun.IsSingle))
            Counts.Add((noun, await db.CountAsync(noun.Type, ct)));
    }
}
