using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;
using Portfolio.Web.Forms;
using Portfolio.Web.Imports;
using Portfolio.Web.Languages;

namespace Portfolio.Web.Pages.Admin.Import;

/// <summary>How far an import is; it can be cancelled. Leads on once it has ended.</summary>
public sealed class RunningModel(RunningImports running, Flash flash, IStringLocalizer<AdminText> text) : PageModel
{
    public RunningImport Import { get; private set; } = null!;

    public IActionResult OnGet(Guid key)
    {
        if (running.Find(key) is not { } import)
            return RedirectToPage("Index");
        Import = import;
        return import.Outcome == ImportOutcome.Running ? Page() : Onward(import);
    }

    /// <summary>For the script of the page.</summary>
    public IActionResult OnGetState(Guid key) =>
        running.Find(key) is { } import
            ? new JsonResult(
                new
                {
                    Running = import.Outcome == ImportOutcome.Running,
                    import.Imported,
                    import.Total,
                }
            )
            : NotFound();

    public async Task<IActionResult> OnPostCancelAsync(Guid key)
    {
        await running.CancelAsync(key);
        return running.Find(key) is { } import ? Onward(import) : RedirectToPage("Index");
    }

    /// <summary>Says how it ended, and leads to where that is seen.</summary>
    public RedirectToPageResult Onward(RunningImport import)
    {
        flash.Say(
            import.Outcome switch
            {
                ImportOutcome.Done => text["Imported: {0}.", import.Imported],
                ImportOutcome.Empty => text["Nothing is chosen that could be imported."],
                ImportOutcome.Cancelled => text["Cancelled: nothing is imported, and the upload still waits."],
                _ => text["The import broke off: nothing is imported, and the upload still waits. The log says why."],
            }
        );
        return import.Batch is { } id
            ? RedirectToPage("Batch", new { id })
            : RedirectToPage("Review", new { import.Key });
    }
}
