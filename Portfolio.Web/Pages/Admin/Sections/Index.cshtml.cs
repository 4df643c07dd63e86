using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Portfolio.Core.Papers;
using Portfolio.Core.Publishing;
using Portfolio.Core.Search;
using Portfolio.Core.Storage;
using Portfolio.Web.Forms;
using Portfolio.Web.Languages;

namespace Portfolio.Web.Pages.Admin.Sections;

/// <summary>The sections of the reading list in their order, with how many papers each holds.</summary>
public sealed class IndexModel(PortfolioDb db, Site site) : PageModel
{
    public IReadOnlyList<ReadingSection> Sections { get; private set; } = [];
    public Dictionary<int, int> Papers { get; private set; } = [];

    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Query { get; set; }

    /// <summary>Whether every section is shown, so that a place means what it looks like.</summary>
    public bool ShowsOrder => string.IsNullOrWhiteSpace(Query);

    public async Task OnGetAsync(CancellationToken ct)
    {
        var sections = db.ReadingSections.AsNoTracking();
        if (db.Saying<ReadingSection>(Query) is { } saying)
            sections = sections.Where(s => saying.Contains(s.Id));
        Sections = await sections.InOrder().ToListAsync(ct);
        Papers = await db.Papers.OnReadingList().CountBySectionAsync(ct);
    }

    public async Task<IActionResult> OnPostAsync(int? up, int? down, int? moved, string? order, CancellationToken ct)
    {
        var sections = await db.ReadingSections.InOrder().ToListAsync(ct);
        var id = moved ?? up ?? down ?? 0;
        if (moved is not null)
        {
            var ids = PostedOrder.Read(order).SelectMany(list => list.Ids);
            Ordering.Arrange(sections, ids, s => s.Position, (s, at) => s.Position = at);
        }
        else
            Ordering.Move(sections, id, up is null ? 1 : -1, s => s.Position, (s, at) => s.Position = at);
        await db.SaveChangesAsync(ct);
        return RedirectToPage("Index", null, null, $"row-{id}");
    }

    public Moves MovesOf(ReadingSection section) =>
        new(
            section.Id,
            site.Name(section),
            Up: ShowsOrder && Sections[0] != section,
            Down: ShowsOrder && Sections[^1] != section
        );
}
