using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Portfolio.Core.Focus;
using Portfolio.Core.Storage;

namespace Portfolio.Web.Pages;

/// <summary>What the owner does now, will do next, and has done.</summary>
public sealed class NowModel(PortfolioDb db) : PageModel
{
    public IReadOnlyList<FocusItem> Items { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancel) =>
        Items = await db.Focus.InOrder().AsNoTracking().ToListAsync(cancel);
}
