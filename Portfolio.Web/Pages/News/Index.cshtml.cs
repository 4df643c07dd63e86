using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Portfolio.Core.News;
using Portfolio.Core.Publishing;
using Portfolio.Core.Storage;
using Portfolio.Web.Languages;

namespace Portfolio.Web.Pages.News;

/// <summary>All news, by the year of what happened.</summary>
public sealed class IndexModel(PortfolioDb db, Site site) : PageModel
{
    public IReadOnlyList<NewsItem> News { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancel) =>
        News = await db.News.Published(site.Time.Now).LatestFirst().AsNoTracking().ToListAsync(cancel);
}
