using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Portfolio.Core.News;
using Portfolio.Core.Publishing;
using Portfolio.Core.Storage;
using Portfolio.Web.Languages;

namespace Portfolio.Web.Components;

/// <summary>Home block: the latest news.</summary>
[ViewComponent(Name = "News")]
public sealed class NewsBlock(PortfolioDb db, Site site) : ListBlock
{
    public Task<IViewComponentResult> InvokeAsync(int? limit, bool scrollable) =>
        ListAsync("NewsBlock", db.News.Published(site.Time.Now).LatestFirst().AsNoTracking(), limit ?? 5, scrollable);
}
