using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Portfolio.Core.Exchange.Import;
using Portfolio.Core.Storage;
using Portfolio.Web.Forms;
using Portfolio.Web.Languages;

namespace Portfolio.Web.Pages.Admin.Entries;

/// <summary>
/// Takes back what was just done under one batch key: deleted with everything that referred to it, changed or merged
/// together, or added. What was edited since stays as it is.
/// </summary>
public sealed class UndoModel(
    PortfolioDb db,
    RestoreEntry restore,
    PlanUndo planUndo,
    UndoImport undo,
    Flash flash,
    IStringLocalizer<AdminText> text
) : PageModel
{
    // It changes something, so it is no page to visit.
    public IActionResult OnGet() => NotFound();

    public async Task<IActionResult> OnPostAsync(Guid batch, CancellationToken ct)
    {
        var import = await db.ImportBatches.Where(b => b.Key == batch).Select(b => (int?)b.Id).SingleOrDefaultAsync(ct);
        if (import is { } id)
            return await UndoAsync(id, ct);
        var back = await restore.TakeBackAsync(batch, ct);
        if (back.Count == 0)
            return NotFound();
        var noun = Noun.Of(back[0]);
        var count = back.Count(e => Noun.Of(e) == noun);
        flash.Say(count == 1 ? text["Taken back: it is as it was."] : text["Taken back: {0} are as they were.", count]);
        return LocalRedirect(count == 1 ? noun.Editor(back[0].Id) : $"~/admin/{noun.Path}");
    }

    private async Task<IActionResult> UndoAsync(int import, CancellationToken ct)
    {
        if (await planUndo.RunAsync(import, ct) is not { } plan)
            return NotFound();
        await undo.RunAsync(plan, ct);
        flash.Say(text["Undone. What you changed yourself stayed."]);
        var noun = plan.Entries.Count > 0 ? Noun.Of(plan.Entries[0].Entry).Path : "import";
        return LocalRedirect($"~/admin/{noun}");
    }
}
