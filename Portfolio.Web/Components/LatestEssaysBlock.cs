using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Portfolio.Core.Essays;
using Portfolio.Core.Publishing;
using Portfolio.Core.Storage;
using Portfolio.Web.Languages;

namespace Portfolio.Web.Components;

/// <summary>Home block: the newest essays, after those that are featured.</summary>
[ViewComponent(Name = "LatestEssays")]
public sealed class LatestEssaysBlock(PortfolioDb db, Site site) : ListBlock
{
    public async Task<IViewComponentResult> InvokeAsync(int? limit, bool scrollable)
    {
        var published = db.Essays.Published(site.Time.Now);
        ViewData["Count"] = await published.CountAsync(HttpContext.RequestAborted);
        var essays = published.FeaturedFirst().AsNoTracking();
        return await ListAsync("LatestEssaysBlock", essays, limit ?? 3, scrollable);
    }
}
