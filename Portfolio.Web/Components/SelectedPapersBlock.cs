using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Portfolio.Core.Papers;
using Portfolio.Core.Publishing;
using Portfolio.Core.Storage;
using Portfolio.Web.Languages;

namespace Portfolio.Web.Components;

/// <summary>Home block: the owner's own papers that the owner selected, newest first.</summary>
[ViewComponent(Name = "SelectedPapers")]
public sealed class SelectedPapersBlock(PortfolioDb db, Site site) : ViewComponent
{
    public async Task<IViewComponentResult> InvokeAsync(int? limit) =>
        View(
            "/Components/SelectedPapersBlock.cshtml",
            await db
                .Papers.Own()
                .Where(p => p.Selected)
                .Published(site.Time.Now)
                .LatestIssuedFirst()
                .Take(limit ?? 5)
                .ForList()
                .AsNoTracking()
                .ToListAsync(HttpContext.RequestAborted)
        );
}
