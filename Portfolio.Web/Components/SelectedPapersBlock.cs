using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Portfolio.Core.Papers;
using Portfolio.Core.Publishing;
using Portfolio.Core.Storage;
using Portfolio.Web.Languages;

namespace Portfolio.Web.Components;

/// <summary>Home block: the owner's own papers that the owner selected, newest first, with their pictures.</summary>
[ViewComponent(Name = "SelectedPapers")]
public sealed class SelectedPapersBlock(PortfolioDb db, Site site) : ListBlock
{
    public Task<IViewComponentResult> InvokeAsync(int? limit, bool scrollable) =>
        ListAsync(
            "SelectedPapersBlock",
            db.Papers.Own()
                .Where(p => p.Selected)
                .Published(site.Time.Now)
                .LatestIssuedFirst()
                .ForList()
                .Include(p => p.Preview)
                .AsNoTracking(),
            limit ?? 5,
            scrollable
        );
}
