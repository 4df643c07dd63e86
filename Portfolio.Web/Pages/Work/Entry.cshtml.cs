using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Portfolio.Core.Markup;
using Portfolio.Core.Publishing;
using Portfolio.Core.Rendering;
using Portfolio.Core.Storage;
using Portfolio.Core.Work;
using Portfolio.Web.Languages;

namespace Portfolio.Web.Pages.Work;

/// <summary>One thing the owner did, with its picture.</summary>
public sealed class EntryModel(PortfolioDb db, Site site, Renderings renderings, OldAddress old) : PageModel
{
    public WorkEntry Entry { get; private set; } = null!;
    public RenderedMarkdown? Summary { get; private set; }

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken cancel)
    {
        var work = db.Work.Readable(site.Time.Now, site.Shared).Whole().AsNoTracking();
        if (await work.FirstOrDefaultAsync(w => w.Slug == slug, cancel) is not { } entry)
            return await old.AnswerAsync<WorkEntry>(slug, cancel);
        Entry = entry;
        if (site.In(entry.Summary) is { } summary)
            Summary = await renderings.OfAsync(db, summary, inline: false, cancel);
        return Page();
    }

    public bool IsListed => Entry.IsPublished(site.Time.Now);
}
