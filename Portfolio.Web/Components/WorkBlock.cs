using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Portfolio.Core.Publishing;
using Portfolio.Core.Storage;
using Portfolio.Core.Work;
using Portfolio.Web.Languages;

namespace Portfolio.Web.Components;

/// <summary>Home block: the latest positions and projects.</summary>
[ViewComponent(Name = "Work")]
public sealed class WorkBlock(PortfolioDb db, Site site) : ViewComponent
{
    public async Task<IViewComponentResult> InvokeAsync(int? limit) =>
        View(
            "/Components/WorkBlock.cshtml",
            await db
                .Work.Published(site.Time.Now)
                .Timeline()
                .Take(limit ?? 3)
                .AsNoTracking()
                .ToListAsync(HttpContext.RequestAborted)
        );
}
