using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;
using Portfolio.Core.Exchange.Import;
using Portfolio.Core.History;
using Portfolio.Core.Storage;
using Portfolio.Web.Forms;
using Portfolio.Web.Imports;
using Portfolio.Web.Languages;

namespace Portfolio.Web.Pages.Admin.Import;

/// <summary>What an upload would change, entry by entry; the owner chooses, fills gaps, and lets it in whole or not at all.</summary>
[RequestFormLimits(ValueCountLimit = 200_000)]
public sealed class ReviewModel(
    PortfolioDb db,
    WaitingImports waiting,
    ApplyImport apply,
    Flash flash,
    IStringLocalizer<AdminText> text
) : PageModel
{
    public ImportPlan Plan { get; private set; } = null!;

    /// <summary>Places in the plan's entries whose box is ticked.</summary>
    public IReadOnlySet<int> Chosen { get; private set; } = new HashSet<int>();

    public async Task<IActionResult> OnGetAsync(Guid key, CancellationToken ct)
    {
        if (!await IsPlannedAsync(key, "", ct))
            return Over();
        // A source that was imported before comes with the characters chosen then.
        if (Plan.Missing.Count > 0 && await db.ImportBatches.FilledBeforeAsync(Plan.SourceHash, ct) is { } filled)
            await IsPlannedAsync(key, filled, ct);
        Chosen = Enumerable.Range(0, Plan.Entries.Count).ToHashSet();
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid key, int[] take, string[] gap, string? then, CancellationToken ct)
    {
        if (!await IsPlannedAsync(key, string.Concat(gap.Select(g => g.Length == 0 ? MissingCharacter.Open : g)), ct))
            return Over();
        Chosen = take.ToHashSet();
        if (then == "fill")
            return Page();
        if (await apply.RunAsync(Plan.Only(Chosen), ct) is not { } batch)
        {
            ModelState.AddModelError("", text["Nothing is chosen that could be imported."]);
            return Page();
        }
        waiting.Drop(key);
        flash.Say(text["Imported: {0}.", batch.Entries.Count]);
        return RedirectToPage("Batch", new { batch.Id });
    }

    private async Task<bool> IsPlannedAsync(Guid key, string filled, CancellationToken ct)
    {
        if (waiting.Find(key) is not { } upload)
            return false;
        var source = await ImportSource.OpenAsync(upload.File, ct, filled);
        // The plan reads pictures from it while it is applied.
        HttpContext.Response.RegisterForDispose(source);
        Plan = await source.PlanAsync(HttpContext.RequestServices, ct);
        return true;
    }

    private RedirectToPageResult Over()
    {
        flash.Say(text["This upload was imported or dropped already."]);
        return RedirectToPage("Index");
    }
}
