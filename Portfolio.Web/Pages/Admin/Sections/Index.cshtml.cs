using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Portfolio.Core.Papers;
using Portfolio.Core.Publishing;
using Portfolio.Core.Storage;
using Portfolio.Web.Forms;

namespace Portfolio.Web.Pages.Admin.Sections;

/// <summary>The sections of the reading list in their order, with how many papers each holds.</summary>
public sealed class IndexModel(PortfolioDb db) : PageModel
{
    public IReadOnlyList<ReadingSection> Sections { get; private set; } = [];
    public Dictionary<int, int> Papers { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken ct)
    {
        Sections = await db.ReadingSections.InOrder().AsNoTracking().ToListAsync(ct);
        Papers = await db.Papers.OnReadingList().CountBySectionAsync(ct);
    }

    public async Task<IActionResult> OnPostAsync(string? move, int? moved, string? order, CancellationToken ct)
    {
        if (moved is not null)
            return await ArrangeAsync(PostedOrder.Read(order), moved.Value, ct);
        if (move?.Split(':') is [var direction, var text] && int.TryParse(text, out var id))
        {
            var sections = await db.ReadingSections.InOrder().ToListAsync(ct);
            Ordering.Move(sections, id, direction == "up" ? -1 : 1, s => s.Position, (s, at) => s.Position = at);
            await db.SaveChangesAsync(ct);
        }
        return RedirectToPage();
    }

    private async Task<IActionResult> ArrangeAsync(
        IReadOnlyList<(int List, int[] Ids)> lists,
        int moved,
        CancellationToken ct
    )
    {
        var sections = await db.ReadingSections.InOrder().ToListAsync(ct);
        Ordering.Arrange(sections, lists.SelectMany(l => l.Ids), s => s.Position, (s, at) => s.Position = at);
        await db.SaveChangesAsync(ct);
        return RedirectToPage("Index", null, null, $"row-{moved}");
    }
}
