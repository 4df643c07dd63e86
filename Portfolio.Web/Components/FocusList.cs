using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Portfolio.Core.Focus;
using Portfolio.Core.Publishing;
using Portfolio.Core.Storage;
using Portfolio.Web.Languages;

namespace Portfolio.Web.Components;

/// <summary>
/// Focus items, each with a link to the paper, essay or work entry it is about; what is deleted, or not public, is not
/// linked.
/// </summary>
[ViewComponent(Name = "FocusList")]
public sealed class FocusList(PortfolioDb db, Site site) : ViewComponent
{
    public async Task<IViewComponentResult> InvokeAsync(IEnumerable<FocusItem> items)
    {
        var keys = items.Select(i => i.AboutKey).OfType<Guid>().ToList();
        List<PublicEntry> about =
        [
            .. await OpenAsync(db.Papers, keys),
            .. await OpenAsync(db.Essays, keys),
            .. await OpenAsync(db.Work, keys),
        ];
        return View("/Components/FocusList.cshtml", items.Select(i => (i, about.Find(e => e.Key == i.AboutKey))));
    }

    private async Task<IReadOnlyList<PublicEntry>> OpenAsync<T>(IQueryable<T> entries, List<Guid> keys)
        where T : PublicEntry =>
        keys.Count == 0
            ? []
            : await entries
                .Published(site.Time.Now)
                .Where(e => keys.Contains(e.Key))
                .AsNoTracking()
                .ToListAsync(HttpContext.RequestAborted);
}
