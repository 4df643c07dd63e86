using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Portfolio.Core.Exchange.Import;
using Portfolio.Core.History;
using Portfolio.Core.Storage;
using Portfolio.Web.Forms;
using Portfolio.Web.Languages;

namespace Portfolio.Web.Pages.Admin.Import;

/// <summary>What came by one import, what undoing it would take away and what stays; the sample site is removed here.</summary>
public sealed class BatchModel(
    PortfolioDb db,
    PlanUndo planUndo,
    UndoImport undo,
    Flash flash,
    IStringLocalizer<AdminText> text
) : PageModel
{
    public BatchLine Batch { get; private set; } = null!;
    public bool IsSample => Batch.Kind == ImportBatch.SampleKind;

    /// <summary>Null when it is undone.</summary>
    public UndoPlan? Undo { get; private set; }

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken ct)
    {
        if (await db.ImportBatches.Where(b => b.Id == id).AsLines().SingleOrDefaultAsync(ct) is not { } batch)
            return NotFound();
        Batch = batch;
        Undo = await planUndo.RunAsync(id, ct);
        return Page();
    }

    public async Task<IActionResult> OnPostUndoAsync(int id, CancellationToken ct)
    {
        if (await planUndo.RunAsync(id, ct) is not { } plan)
            return NotFound();
        await undo.RunAsync(plan, ct);
        flash.Say(text["Undone. What you changed yourself stayed."]);
        return RedirectToPage(new { id });
    }

    public async Task<IActionResult> OnPostRedoAsync(int id, CancellationToken ct)
    {
        if (!await undo.RedoAsync(id, ct))
            return NotFound();
        flash.Say(text["It is back."]);
        return RedirectToPage(new { id });
    }
}
