using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Portfolio.Core.Essays;
using Portfolio.Core.Papers;
using Portfolio.Core.Publishing;
using Portfolio.Core.Storage;
using Portfolio.Core.Work;
using Portfolio.Web.Languages;

namespace Portfolio.Web.Pages;

/// <summary>Everything public that carries a tag; 404 when nothing does.</summary>
public sealed class TagModel(PortfolioDb db, Site site) : PageModel
{
    public string Tag { get; private set; } = "";
    public IReadOnlyList<Essay> Essays { get; private set; } = [];
    public IReadOnlyList<WorkEntry> Work { get; private set; } = [];
    public IReadOnlyList<Paper> Own { get; private set; } = [];
    public IReadOnlyList<Paper> Read { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string? tag, CancellationToken cancel)
    {
        Tag = tag ?? "";
        var now = site.Time.Now;
        Essays = await db.Essays.Published(now).Tagged(Tag).NewestFirst().AsNoTracking().ToListAsync(cancel);
        Work = await db.Work.Published(now).Tagged(Tag).Timeline().AsNoTracking().ToListAsync(cancel);
        var papers = db.Papers.Published(now).Tagged(Tag).ForList().AsNoTracking();
        Own = await papers.Own().LatestIssuedFirst().ToListAsync(cancel);
        Read = await papers.OnReadingList().AsListed().ToListAsync(cancel);
        return Essays.Count + Work.Count + Own.Count + Read.Count > 0 ? Page() : NotFound();
    }
}
