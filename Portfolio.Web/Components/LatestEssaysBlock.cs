using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Portfolio.Core.Publishing;
using Portfolio.Core.Storage;
using Portfolio.Web.Languages;

namespace Portfolio.Web.Components;

/// <summary>Home block: the newest essays.</summary>
[ViewComponent(Name = "LatestEssays")]
public sealed class LatestEssaysBlock(PortfolioDb db, Site site) : ViewComponent
{
    public async Task<IViewComponentResult> InvokeAsync(int? limit)
    {
        var published = db.Essays.Published(site.Time.Now);
        ViewData["Count"] = await published.CountAsync(HttpContext.RequestAborted);
        return View(
            "/Components/LatestEssaysBlock.cshtml",
            await published.NewestFirst().Take(limit ?? 3).AsNoTracking().ToListAsync(HttpContext.RequestAborted)
        );
    }
}
