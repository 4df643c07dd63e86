using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Portfolio.Core.Papers;
using Portfolio.Core.Publishing;
using Portfolio.Core.Search;
using Portfolio.Core.Storage;
using Portfolio.Web.Languages;

namespace Portfolio.Web.Pages.Reading;

/// <summary>The reading list by section, a hundred papers a page; what it shows stands in the address.</summary>
public sealed class IndexModel(PortfolioDb db, Site site) : PageModel
{
    private const int RowsOnPage = 100;

    [BindProperty(SupportsGet = true)]
    public ReadingStatus? Status { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Section { get; set; }

    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Query { get; set; }

    /// <summary>From 1. From the query alone: <c>page</c> is also what Razor Pages calls the file in a route.</summary>
    [FromQuery(Name = "page")]
    public int? Number { get; set; }

    public ReadingFilter Filter => new(Status, Section, Query);
    public int Total { get; private set; }
    public IReadOnlyList<SectionCount> Sections { get; private set; } = [];
    public IReadOnlyList<Paper> Papers { get; private set; } = [];

    public int Found => Sections.Sum(s => s.Found);
    public int Shown => Number ?? 1;
    public int LastPage => Math.Max(1, (Found + RowsOnPage - 1) / RowsOnPage);

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        var list = db.Papers.OnReadingList().Published(site.Time.Now);
        var found = Filter.Of(list, db.SayingInPublic<Paper>(Query));
        Total = await list.CountAsync(cancel);
        Sections = await SectionCount.OfAsync(db, list, found, cancel);
        if (Shown < 1 || Shown > LastPage)
            return NotFound();
        var rows = found.AsListed().Skip((Shown - 1) * RowsOnPage).Take(RowsOnPage);
        Papers = await rows.ForList().AsNoTracking().ToListAsync(cancel);
        return Page();
    }

    /// <summary>The query of another page of what is shown now.</summary>
    public string QueryOf(int page)
    {
        Dictionary<string, string?> query = new()
        {
            ["q"] = Query,
            ["status"] = Status?.ToString(),
            ["section"] = Section,
            ["page"] = page > 1 ? page.ToString(CultureInfo.InvariantCulture) : null,
        };
        return QueryString.Create(query.Where(part => !string.IsNullOrEmpty(part.Value))).ToString();
    }
}
