using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Portfolio.Core.Papers;
using Portfolio.Core.Publishing;
using Portfolio.Core.Storage;
using Portfolio.Web.Languages;
using Portfolio.Web.Records;

namespace Portfolio.Web.Pages.Reading;

/// <summary>A paper of the reading list: its record, and what the owner says of it in public.</summary>
public sealed class PaperModel(PortfolioDb db, Site site, SiteAddresses addresses, OldAddress old) : PageModel
{
    public Paper Paper { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken cancel)
    {
        var papers = db.Papers.OnReadingList().Readable(site.Time.Now, site.Shared).Whole().AsNoTracking();
        if (await papers.FirstOrDefaultAsync(p => p.Slug == slug, cancel) is not { } paper)
            return await old.AnswerAsync<Paper>(slug, cancel);
        Paper = paper;
        Alternate.Announce(this, addresses, Alternate.Of(paper.PublicPath()!), "describedby");
        return Page();
    }

    public bool IsListed => Paper.IsPublished(site.Time.Now);
}
