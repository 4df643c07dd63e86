using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Portfolio.Core.Publishing;
using Portfolio.Core.Storage;
using Portfolio.Core.Work;
using Portfolio.Web.Languages;

namespace Portfolio.Web.Components;

/// <summary>Home block: the latest positions and projects, with their pictures.</summary>
[ViewComponent(Name = "Work")]
public sealed class WorkBlock(PortfolioDb db, Site site) : ListBlock
{
    public Task<IViewComponentResult> InvokeAsync(int? limit, bool scrollable) =>
        ListAsync(
            "WorkBlock",
            db.Work.Published(site.Time.Now).Timeline().Whole().AsNoTracking(),
            limit ?? 3,
            scrollable
        );
}
