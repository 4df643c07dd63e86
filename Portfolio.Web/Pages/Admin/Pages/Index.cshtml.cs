using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Portfolio.Core.Pages;
using Portfolio.Core.Publishing;
using Portfolio.Core.Search;
using Portfolio.Core.Storage;
using Portfolio.Web.Forms;
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

    public async Task<IActionResult> OnPostAsync(int? up, int? down, int? moved, string? order, CancellationToken ct)
    {
        var pages = await db.Pages.InNavigation().ToListAsync(ct);
        var id = up ?? down ?? moved ?? 0;
        if (pages.TrueForAll(p => p.Id != id))
            return NotFound();
        if (moved is not null)
            Ordering.Arrange(
                pages,
                PostedOrder.Read(order).SelectMany(list => list.Ids),
                p => p.NavigationPosition!.Value,
                (p, position) => p.NavigationPosition = position
            );
        else
            Ordering.Move(
                pages,
                id,
                up is null ? 1 : -1,
                p => p.NavigationPosition!.Value,
                (p, position) => p.NavigationPosition = position
            );
        await db.SaveChangesAsync(ct);
        return RedirectToPage("Index", null, null, $"row-{id}");
    }

    /// <summary>Whether all of the navigation is shown, so that a place in it means what it looks like.</summary>
    public bool ShowsOrder => Lacks is null && string.IsNullOrWhiteSpace(Query);

    public Moves MovesOf(Core.Pages.Page page) =>
        InNavigation.Contains(page) && ShowsOrder
            ? new(page.Id, site.Name(page), Up: InNavigation[0] != page, Down: InNavigation[^1] != page)
            : new(page.Id, site.Name(page), Up: false, Down: false);
}
