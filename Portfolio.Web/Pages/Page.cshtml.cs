using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Portfolio.Core.Markup;
using Portfolio.Core.Publishing;
using Portfolio.Core.Rendering;
using Portfolio.Core.Storage;
using Portfolio.Web.Languages;

namespace Portfolio.Web.Pages;

/// <summary>Any other page the owner wrote.</summary>
public sealed class OtherPageModel(PortfolioDb db, Site site, Renderings renderings, OldAddress old) : PageModel
{
    public Core.Pages.Page Entry { get; private set; } = null!;

    public RenderedMarkdown? Text { get; private set; }

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken cancel)
    {
        var pages = db.Pages.Readable(site.Time.Now, site.Shared).AsNoTracking();
        if (await pages.FirstOrDefaultAsync(p => p.Slug == slug, cancel) is not { } entry)
            return await old.AnswerAsync<Core.Pages.Page>(slug, cancel);
        Entry = entry;
        if (site.In(entry.Body) is { } body)
            Text = await renderings.OfAsync(db, body, inline: false, cancel);
        return Page();
    }

    public bool IsListed => Entry.IsPublished(site.Time.Now);
}
