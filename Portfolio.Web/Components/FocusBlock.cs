using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Portfolio.Core.Focus;
using Portfolio.Core.Storage;

namespace Portfolio.Web.Components;

/// <summary>Home block: what the owner does now, and next.</summary>
[ViewComponent(Name = "Focus")]
public sealed class FocusBlock(PortfolioDb db) : ViewComponent
{
    public async Task<IViewComponentResult> InvokeAsync(int? limit) =>
        View(
            "/Components/FocusBlock.cshtml",
            await db
                .Focus.Where(i => i.State != FocusState.Done)
                .InOrder()
                .Take(limit ?? 10)
                .AsNoTracking()
                .ToListAsync(HttpContext.RequestAborted)
        );
}
