using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Portfolio.Core.Papers;
using Portfolio.Core.Publishing;
using Portfolio.Core.Storage;
using Portfolio.Web.Languages;

namespace Portfolio.Web.Components;

/// <summary>On an essay's page: the papers of the reading list that it cites, in the order in which it does.</summary>
[ViewComponent(Name = "ReadFor")]
public sealed class ReadFor(PortfolioDb db, Site site) : ViewComponent
{
    public async Task<IViewComponentResult> InvokeAsync(IReadOnlyList<string> keys)
    {
        List<Paper> papers =
            keys.Count == 0
                ? []
                : await db
                    .Papers.OnReadingList()
                    .Published(site.Time.Now)
                    .WithKeys(keys)
                    .AsNoTracking()
                    .ToListAsync(HttpContext.RequestAborted);
        var places = keys.Index().ToDictionary(key => key.Item, key => key.Index);
        return View("/Components/ReadFor.cshtml", papers.OrderBy(p => places[p.CitationKey]).ToList());
    }
}
