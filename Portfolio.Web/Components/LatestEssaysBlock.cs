using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Portfolio.Core.Publishing;
using Portfolio.Core.Storage;
using Portfolio.Web.Languages;

namespace Portfolio.Web.Components;

/// <summary>Home block: the newest essays.</summary>
[ViewComponent(Name = "LatestEssays")]
public sealed class LatestEssaysBlock(PortfolioDb db, Site site) : ListBlock
{
    public async Task<IViewComponentResult> InvokeAsync(int? limit, bool scrollable)
    {
        var published = db.Essays.Published(site.Time.Now);
        ViewData["Count"] = await published.CountAsync(HttpContext.RequestAborted);
        return await ListAsync("LatestEssaysBlock", published.NewestFirst().AsNoTracking(), limit ?? 3, scrollable);
    }
}
