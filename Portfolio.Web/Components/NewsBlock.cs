using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Portfolio.Core.News;
using Portfolio.Core.Publishing;
using Portfolio.Core.Storage;
using Portfolio.Web.Languages;

namespace Portfolio.Web.Components;

/// <summary>Home block: the latest news.</summary>
[ViewComponent(Name = "News")]
public sealed class NewsBlock(PortfolioDb db, Site site) : ViewComponent
{
    public async Task<IViewComponentResult> InvokeAsync(int? limit) =>
        View(
            "/Components/NewsBlock.cshtml",
            await db
                .News.Published(site.Time.Now)
                .LatestFirst()
                .Take(limit ?? 5)
                .AsNoTracking()
                .ToListAsync(HttpContext.RequestAborted)
        );
}
