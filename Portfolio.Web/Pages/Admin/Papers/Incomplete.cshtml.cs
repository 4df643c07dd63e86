using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Portfolio.Core.Lookup;
using Portfolio.Core.Storage;
using Portfolio.Web.Forms;
using Portfolio.Web.Languages;
using Portfolio.Web.Lookup;

namespace Portfolio.Web.Pages.Admin.Papers;

/// <summary>Papers without authors or venue: looked up all together, one after the other, and filled after a review.</summary>
public sealed class IncompleteModel(
    PortfolioDb db,
    LookupConsents consents,
    QueueLookups queue,
    LookUpWaiting run,
    FillIncomplete fill,
    Flash flash,
    IStringLocalizer<AdminText> text
) : PageModel
{
    public IncompletePapers Papers { get; private set; } = null!;

    /// <summary>Whether papers were being looked up before this page read what is found: what ends meanwhile is seen by the next.</summary>
    public bool IsRunning { get; private set; }

    /// <summary>How many stood in line when the run began.</summary>
    public int Total => run.Total;

    public async Task OnGetAsync(CancellationToken ct)
    {
        IsRunning = run.IsRunning;
        Papers = await IncompletePapers.OfAsync(db, consents.NotRefused, ct);
        // The page follows the run without a script. With boxes to tick on it, it would take them away.
        if (IsRunning)
            Response.Headers.Append("Refresh", "3");
    }

    public async Task<IActionResult> OnPostAsync(IncompleteForm form, CancellationToken ct)
    {
        if (form.Then == "start")
            run.Go(await queue.AddAsync(consents.NotRefused, ct));
        else if (form.Then == "go")
            run.Go(await db.Lookups().InLine().CountAsync(ct));
        else if (form.Then == "end")
        {
            run.Stop();
            await queue.ClearAsync(ct);
        }
        else if (form.Then == "apply")
            Tell(await fill.RunAsync(form.Versions, ct), form.Versions.Count);
        return RedirectToPage();
    }

    private void Tell(int filled, int chosen) =>
        flash.Say(
            filled < chosen
                ? text["Papers filled: {0}. The others were changed meanwhile: look at them once more.", filled]
                : text["Papers filled: {0}.", filled]
        );
}
