using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Portfolio.Core.Papers;
using Portfolio.Core.Publishing;
using Portfolio.Core.Search;
using Portfolio.Core.Storage;
using Portfolio.Web.Languages;
using Portfolio.Web.Records;

namespace Portfolio.Web.Pages.Reading;

/// <summary>The reading list, a hundred papers a page; what it shows stands in the address.</summary>
public sealed class IndexModel(PortfolioDb db, Site site, SiteAddresses addresses) : PageModel
{
    private const int RowsOnPage = 100;

    /// <summary>From 1. From the query alone: <c>page</c> is also what Razor Pages calls the file in a route.</summary>
    [FromQuery(Name = "page")]
    public int? Number { get; set; }

    public FilterQuery Asked { get; private set; } = null!;
    public ReadingChoices Choices { get; private set; } = null!;
    public FoundPapers Found { get; private set; } = null!;
    public IReadOnlyList<Paper> Papers { get; private set; } = [];

    public ShownFilter Strip { get; private set; } = null!;

    public int Shown => Number ?? 1;
    public int First => (Shown - 1) * RowsOnPage + 1;
    public int LastPage => Math.Max(1, (Found.Count + RowsOnPage - 1) / RowsOnPage);

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        Asked = FilterQuery.Of(Request.Query);
        // A form sends its empty fields too; the address that is shared shall not have them.
        if (Request.Query.Any(part => part.Value.Contains("")))
            return LocalRedirect(Url.Content("~/reading" + Asked));
        var list = db.Papers.OnReadingList().Published(site.Time.Now);
        var found = Asked.Filter.Of(list, db.SayingInPublic<Paper>(Asked.Filter.Text));
        Found = await FoundPapers.OfAsync(found, cancel);
        if (Shown < 1 || Shown > LastPage)
            return NotFound();
        Choices = await ReadingChoices.OfAsync(db, list, cancel);
        Strip = new("/reading", Asked, Found.Count, await YearsAsync(list, cancel), SectionName);
        var ids = await found
            .InOrder(Asked.Order)
            .Skip(First - 1)
            .Take(RowsOnPage)
            .Select(p => p.Id)
            .ToListAsync(cancel);
        var rows = await db.Papers.Where(p => ids.Contains(p.Id)).ForList().AsNoTracking().ToListAsync(cancel);
        Papers = [.. rows.OrderBy(p => ids.IndexOf(p.Id))];
        Alternate.Announce(this, addresses, Alternate.Of("/reading", Asked.ToString()), "alternate");
        return Page();
    }

    // Of what is found, had no year been asked for.
    private async Task<IReadOnlyList<(Years Years, int Papers)>> YearsAsync(
        IQueryable<Paper> list,
        CancellationToken cancel
    ) =>
        Asked.Filter.Published is null
            ? Found.Years
            : (
                await FoundPapers.OfAsync(
                    (Asked.Filter with { Published = null }).Of(list, db.SayingInPublic<Paper>(Asked.Filter.Text)),
                    cancel
                )
            ).Years;

    // One that has nothing public in it is called by its address, as it was asked.
    private string SectionName =>
        Choices
            .Sections.Where(s => s.Section.Slug == Asked.Filter.Section)
            .Select(s => site.Words(s.Section.Title))
            .FirstOrDefault(Asked.Filter.Section ?? "");
}
