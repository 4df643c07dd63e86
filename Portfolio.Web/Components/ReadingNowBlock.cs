using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Portfolio.Core.Papers;
using Portfolio.Core.Publishing;
using Portfolio.Core.Storage;
using Portfolio.Web.Languages;

namespace Portfolio.Web.Components;

/// <summary>Home block: what the owner is reading now.</summary>
[ViewComponent(Name = "ReadingNow")]
public sealed class ReadingNowBlock(PortfolioDb db, Site site) : ListBlock
{
    public async Task<IViewComponentResult> InvokeAsync(int? limit, bool scrollable)
    {
        var list = db.Papers.OnReadingList().Published(site.Time.Now);
        ViewData["Count"] = await list.CountAsync(HttpContext.RequestAborted);
        return await ListAsync(
            "ReadingNowBlock",
            list.Where(p => p.Status == ReadingStatus.Reading).AsListed().ForList().AsNoTracking(),
            limit ?? 3,
            scrollable
        );
    }
}
