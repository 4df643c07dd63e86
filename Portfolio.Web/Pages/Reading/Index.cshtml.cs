using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Portfolio.Core.Papers;
using Portfolio.Core.Publishing;
using Portfolio.Core.Storage;
using Portfolio.Web.Languages;

namespace Portfolio.Web.Pages.Reading;

/// <summary>The reading list by section; what it shows stands in the address.</summary>
public sealed class IndexModel(PortfolioDb db, Site site) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public ReadingStatus? Status { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Section { get; set; }

    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Query { get; set; }

    public ReadingFilter Filter => new(Status, Section, Query);
    public int Total { get; private set; }
    public IReadOnlyList<ReadingSection> Sections { get; private set; } = [];
    public IReadOnlyList<Paper> Papers { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancel)
    {
        var list = db.Papers.OnReadingList().Published(site.Time.Now);
        Total = await list.CountAsync(cancel);
        Sections = await db.ReadingSections.InOrder().AsNoTracking().ToListAsync(cancel);
        Papers = await Filter.Of(list).AsListed().ForList().AsNoTracking().ToListAsync(cancel);
    }
}
