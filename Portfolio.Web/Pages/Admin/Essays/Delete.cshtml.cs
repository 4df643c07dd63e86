using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Portfolio.Core.Essays;
using Portfolio.Core.Storage;
using Portfolio.Web.Forms;
using Portfolio.Web.Languages;

namespace Portfolio.Web.Pages.Admin.Essays;

/// <summary>Asks once more, then deletes; the history keeps the text.</summary>
public sealed class DeleteModel(PortfolioDb db, Flash flash, IStringLocalizer<AdminText> text) : PageModel
{
    public Essay Essay { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken ct) =>
        await LoadAsync(id, ct) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(int id, CancellationToken ct)
    {
        if (!await LoadAsync(id, ct))
            return NotFound();
        db.Remove(Essay);
        await db.SaveChangesAsync(ct);
        flash.Say(text["Deleted."]);
        return RedirectToPage("Index");
    }

    private async Task<bool> LoadAsync(int id, CancellationToken ct) =>
        (Essay = (await db.Essays.SingleOrDefaultAsync(e => e.Id == id, ct))!) is not null;
}
