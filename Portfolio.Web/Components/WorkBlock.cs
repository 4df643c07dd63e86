using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Portfolio.Core.Publishing;
using Portfolio.Core.Storage;
using Portfolio.Core.Work;
using Portfolio.Web.Languages;

namespace Portfolio.Web.Components;

/// <summary>Home block: positions and projects with their pictures: the featured ones, or the latest while there are none.</summary>
[ViewComponent(Name = "Work")]
public sealed class WorkBlock(PortfolioDb db, Site site) : ListBlock
{
    public async Task<IViewComponentResult> InvokeAsync(int? limit, bool scrollable)
    {
        var published = db.Work.Published(site.Time.Now);
        var featured = published.Where(w => w.Featured);
        var shown = await featured.AnyAsync(HttpContext.RequestAborted) ? featured : published;
        return await ListAsync("WorkBlock", shown.Timeline().Whole().AsNoTracking(), limit ?? 3, scrollable);
    }
}
