using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Portfolio.Core.Publishing;
using Portfolio.Core.Search;
using Portfolio.Core.Storage;
using Portfolio.Core.Work;
using Portfolio.Web.Forms;
using Portfolio.Web.Languages;

namespace Portfolio.Web.Pages.Admin.Work;

/// <summary>All work entries as visitors see them, by kind; the owner orders those of which the dates say nothing.</summary>
public sealed class IndexModel(PortfolioDb db, Site site) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public WorkKind? Kind { get; set; }

    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Query { get; set; }
    public ILookup<WorkKind, WorkEntry> Work { get; private set; } = null!;

    /// <summary>Whether every entry is shown, so that a place means what it looks like.</summary>
    public bool ShowsOrder => string.IsNullOrWhiteSpace(Query);

    public async Task OnGetAsync(CancellationToken ct)
    {
        var work = db.Work.AsNoTracking();
        if (db.Saying<WorkEntry>(Query) is { } saying)
            work = work.Where(w => saying.Contains(w.Id));
        await LoadAsync(work, ct);
    }

    public async Task<IActionResult> OnPostAsync(int? up, int? down, int? moved, string? order, CancellationToken ct)
    {
        await LoadAsync(db.Work, ct);
        var id = up ?? down ?? moved ?? 0;
        if (Work.SelectMany(kind => kind).FirstOrDefault(w => w.Id == id) is not { } entry)
            return NotFound();
        var beside = Work[entry.Kind].Where(entry.IsBeside);
        if (moved is null)
            Ordering.Move(beside, id, up is null ? 1 : -1, w => w.Position, (w, position) => w.Position = position);
        else
            Ordering.Arrange(
                beside,
                PostedOrder.Read(order).SelectMany(list => list.Ids),
                w => w.Position,
                (w, position) => w.Position = position
            );
        await db.SaveChangesAsync(ct);
        return RedirectToPage("Index", null, new { Kind }, $"row-{id}");
    }

    /// <summary>The first of the entries among which one can be moved: the dates tell them from the others.</summary>
    public int GroupOf(WorkEntry entry) => Work[entry.Kind].First(entry.IsBeside).Id;

    /// <summary>What moves the row of a kind: only past a neighbour of the same date.</summary>
    public Moves MovesOf(WorkEntry entry)
    {
        var beside = Work[entry.Kind].Where(entry.IsBeside).ToList();
        return new(
            entry.Id,
            site.Name(entry),
            Up: ShowsOrder && beside[0] != entry,
            Down: ShowsOrder && beside[^1] != entry
        );
    }

    private async Task LoadAsync(IQueryable<WorkEntry> work, CancellationToken ct) =>
        Work = (await work.Timeline().ToListAsync(ct)).ToLookup(w => w.Kind);
}
