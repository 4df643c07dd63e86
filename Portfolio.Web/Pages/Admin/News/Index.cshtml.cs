using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Portfolio.Core.News;
using Portfolio.Core.Publishing;
using Portfolio.Core.Search;
using Portfolio.Core.Storage;

namespace Portfolio.Web.Pages.Admin.News;

/// <summary>All news, by the date of what happened; state and search stand in the address.</summary>
public sealed class IndexModel(PortfolioDb db) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public PublicationState? State { get; set; }

    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Query { get; set; }
    public IReadOnlyList<NewsItem> News { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken ct)
    {
        var news = db.News.Where(n => State == null || n.State == State);
        if (db.Saying<NewsItem>(Query) is { } saying)
            news = news.Where(n => saying.Contains(n.Id));
        News = await news.LatestFirst().AsNoTracking().ToListAsync(ct);
    }
}
