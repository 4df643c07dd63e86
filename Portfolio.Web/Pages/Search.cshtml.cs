using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Portfolio.Core.Search;
using Portfolio.Web.Languages;

namespace Portfolio.Web.Pages;

/// <summary>Everything public that says what is asked for, the best first, twenty a page.</summary>
public sealed class SearchModel(FindEntries find, Site site) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Query { get; set; }

    /// <summary>From 1. From the query alone: <c>page</c> is also what Razor Pages calls the file in a route.</summary>
    [FromQuery(Name = "page")]
    public int? Number { get; set; }

    /// <summary>Null while nothing is asked for.</summary>
    public FoundEntries? Found { get; private set; }
    public int Shown => Number ?? 1;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (SearchQuery.Of(Query) is not { } query)
            return Page();
        if (Shown < 1)
            return NotFound();
        Found = await find.OfVisitorsAsync(query, Shown, [.. site.Preferred.Distinct()], cancel);
        return Shown > Found.Pages ? NotFound() : Page();
    }

    /// <summary>The query of another page of what is shown now.</summary>
    public string QueryOf(int page) => QueryString.Create("q", Query ?? "") + (page > 1 ? $"&page={page}" : "");
}
