using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Portfolio.Core.Dates;
using Portfolio.Core.Focus;
using Portfolio.Core.Publishing;
using Portfolio.Core.Search;
using Portfolio.Core.Storage;
using Portfolio.Web.Forms;
using Portfolio.Web.Languages;

namespace Portfolio.Web.Pages.Admin.Focus;

/// <summary>What the owner does now, will do next, and has done, in the owner's order.</summary>
public sealed class IndexModel(PortfolioDb db, Site site) : PageModel
{
    public ILookup<FocusState, FocusItem> Items { get; private set; } = null!;

    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Query { get; set; }

    /// <summary>Whether every line is shown, so that a place means what it looks like.</summary>
    public bool ShowsOrder => string.IsNullOrWhiteSpace(Query);

    public async Task OnGetAsync(CancellationToken ct)
    {
        var items = db.Focus.AsNoTracking();
        if (db.Saying<FocusItem>(Query) is { } saying)
            items = items.Where(i => saying.Contains(i.Id));
        await LoadAsync(items, ct);
    }

    public async Task<IActionResult> OnPostAsync(
        int? up,
        int? down,
        int? begin,
        int? done,
        int? moved,
        string? order,
        CancellationToken ct
    )
    {
        await LoadAsync(db.Focus, ct);
        var id = moved ?? up ?? down ?? begin ?? done ?? 0;
        if (Items.SelectMany(items => items).FirstOrDefault(i => i.Id == id) is not { } item)
            return NotFound();
        if (moved is not null)
            Arrange(PostedOrder.Read(order));
        else if (begin is not null)
            item.Begin();
        else if (done is not null)
            item.Finish(PartialDate.Of(site.Time.Today));
        else
            Ordering.Move(
                Items[item.State],
                id,
                up is null ? 1 : -1,
                i => i.Position,
                (i, position) => i.Position = position
            );
        await db.SaveChangesAsync(ct);
        return RedirectToPage("Index", null, null, $"row-{id}");
    }

    private void Arrange(IReadOnlyList<(int List, int[] Ids)> lists)
    {
        foreach (var (state, ids) in lists)
            Ordering.Arrange(Items[(FocusState)state], ids, i => i.Position, (i, position) => i.Position = position);
    }

    public Moves MovesOf(FocusItem item)
    {
        var items = Items[item.State].ToList();
        return new(item.Id, site.Name(item), Up: ShowsOrder && items[0] != item, Down: ShowsOrder && items[^1] != item);
    }

    private async Task LoadAsync(IQueryable<FocusItem> items, CancellationToken ct) =>
        Items = (await items.InOrder().ToListAsync(ct)).ToLookup(i => i.State);
}
