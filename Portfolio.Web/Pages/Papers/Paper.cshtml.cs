using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Portfolio.Core.Papers;
using Portfolio.Core.Publishing;
using Portfolio.Core.Storage;
using Portfolio.Web.Languages;
using Portfolio.Web.Records;

namespace Portfolio.Web.Pages.Papers;

/// <summary>A paper the owner wrote.</summary>
public sealed class PaperModel(PortfolioDb db, Site site, SiteAddresses addresses, OldAddress old) : PageModel
{
    public Paper Paper { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken cancel)
    {
        var papers = db.Papers.Own().Readable(site.Time.Now, site.Shared).Whole().AsNoTracking();
        if (await papers.FirstOrDefaultAsync(p => p.Slug == slug, cancel) is not { } paper)
            return await old.AnswerAsync<Paper>(slug, cancel);
        Paper = paper;
        Signposts.Announce(Response.Headers, paper, addresses);
        Alternate.Announce(this, addresses, Alternate.Of(paper.PublicPath()!), "describedby");
        return Page();
    }

    public bool IsListed => Paper.IsPublished(site.Time.Now);
}
