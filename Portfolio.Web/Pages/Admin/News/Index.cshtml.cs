using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Portfolio.Core.News;
using Portfolio.Core.Storage;

namespace Portfolio.Web.Pages.Admin.News;

/// <summary>All news, by the date of what happened.</summary>
public sealed class IndexModel(PortfolioDb db) : PageModel
{
    public IReadOnlyList<NewsItem> News { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken ct) =>
        News = await db.News.LatestFirst().AsNoTracking().ToListAsync(ct);
}
