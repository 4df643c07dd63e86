using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Portfolio.Core.Pages;
using Portfolio.Core.Publishing;
using Portfolio.Core.Search;
using Portfolio.Core.Storage;
using Portfolio.Web.Languages;

namespace Portfolio.Web.Pages.Admin.Pages;

/// <summary>The owner's other pages: those in the navigation in its order, then the rest.</summary>
public sealed class IndexModel(PortfolioDb db, Site site, OutdatedTranslations translations) : PageModel
{
    public IReadOnlyList<Core.Pages.Page> InNavigation { get; private set; } = [];
    public IReadOnlyList<Core.Pages.Page> Others { get; private set; } = [];

    /// <summary><c>language</c> or <c>update</c> of one: only those visitors see that lack it.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Lacks { get; set; }

    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Query { get; set; }

    public async Task OnGetAsync(CancellationToken ct)
    {
        var outdated = Lacks == "update" ? await translations.AmongAsync(db.Pages, ct) : [];
        var pages = Lacks switch
        {
            "language" => db.Pages.LackingLanguage([.. site.Languages.Select(l => l.Tag)]),
            "update" => db.Pages.Where(p => outdated.Contains(p.Id)),
            _ => db.Pages,
        };
        if (db.Saying<Core.Pages.Page>(Query) is { } saying)
            pages = pages.Where(p => saying.Contains(p.Id));
        InNavigation = await pages.InNavigation().AsNoTracking().ToListAsync(ct);
        Others = await pages
            .Where(p => p.NavigationPosition == null)
            .OrderBy(p => p.Slug)
            .AsNoTracking()
            .ToListAsync(ct);
    }

    public bool ShowsAll => Lacks is null && string.IsNullOrWhiteSpace(Query);
}
