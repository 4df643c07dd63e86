using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Portfolio.Core.Search;
using Portfolio.Web.Languages;

namespace Portfolio.Web.Pages.Admin;

/// <summary>Everything the owner has, drafts and private notes too, the best first.</summary>
public sealed class SearchModel(FindEntries find, Site site) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Query { get; set; }

    /// <summary>From 1.</summary>
    [FromQuery(Name = "p")]
    public int Number { get; set; } = 1;

    /// <summary>Null while nothing is asked for.</summary>
    public FoundEntries? Found { get; private set; }

    public async Task OnGetAsync(CancellationToken ct)
    {
        Number = Math.Clamp(Number, 1, FindEntries.MostRanked);
        if (SearchQuery.Of(Query) is { } query)
            Found = await find.OfOwnerAsync(query, Number, [.. site.Preferred.Distinct()], ct);
    }
}
