using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Portfolio.Core.Bibliography;
using Portfolio.Core.Lookup;
using Portfolio.Core.Papers;
using Portfolio.Core.Storage;
using Portfolio.Web.Forms;
using Portfolio.Web.Languages;
using Portfolio.Web.Lookup;

namespace Portfolio.Web.Pages.Admin.Papers;

/// <summary>Asks the services about a paper, shows what they know beside what stands there, and takes over what is ticked.</summary>
public sealed class LookupModel(PortfolioDb db, AskForPaper ask, Flash flash, IStringLocalizer<AdminText> text)
    : PageModel
{
    public Paper Paper { get; private set; } = null!;

    /// <summary>What waits for a decision; null when nothing was asked yet.</summary>
    public PaperLookup? Answer { get; private set; }
    public IReadOnlyList<BibliographicRecord> Found { get; private set; } = [];

    /// <summary>The record that is compared, from 0; null where one has to be chosen first.</summary>
    public int? Choice { get; private set; }
    public IReadOnlyList<LookupDifference> Differences { get; private set; } = [];

    /// <summary>Names of the fields that are ticked.</summary>
    public IReadOnlyCollection<string> Ticked { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(int id, int? choice, CancellationToken ct)
    {
        if (!await OpenAsync(id, choice, ct))
            return NotFound();
        Ticked = [.. Differences.Where(d => d.Fills).Select(d => d.Field.Name)];
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int id, LookupForm form, CancellationToken ct)
    {
        if (!await OpenAsync(id, form.Choice, ct))
            return NotFound();
        if (form.Then == "ask")
            await ask.RunAsync(Paper, form.By, form.Ask, ct);
        else if (form.Then == "apply" && Choice is not null)
            return await ApplyAsync(form, ct);
        else if (Answer is not null)
            await DropAsync(Answer, ct);
        return RedirectToPage(new { id });
    }

    private async Task<bool> OpenAsync(int id, int? choice, CancellationToken ct)
    {
        if (await db.Papers.Whole().SingleOrDefaultAsync(p => p.Id == id, ct) is not { } paper)
            return false;
        (Paper, Answer) = (paper, await db.LookupOfAsync(paper, ct));
        Found = Answer?.Found() ?? [];
        Choice =
            choice >= 0 && choice < Found.Count ? choice
            : Found.Count == 1 ? 0
            : null;
        Differences = Choice is { } at ? LookupDifference.Between(paper, Found[at]) : [];
        return true;
    }

    private async Task<IActionResult> ApplyAsync(LookupForm form, CancellationToken ct)
    {
        LookupDifference.Take(Paper, Found[Choice!.Value], form.Take);
        db.Remove(Answer!);
        db.Entry(Paper).Property(p => p.Version).OriginalValue = form.Version;
        try
        {
            await db.SaveChangesAsync(ct);
        }
        catch (DbUpdateConcurrencyException)
        {
            db.ChangeTracker.Clear();
            if (!await OpenAsync(Paper.Id, form.Choice, ct))
                return NotFound();
            Ticked = form.Take;
            ModelState.AddModelError(
                "",
                text["Somebody saved this paper meanwhile. Below it is compared as it is now."]
            );
            return Page();
        }
        flash.Say(
            form.Take.Length == 1 ? text["One field was filled."] : text["{0} fields were filled.", form.Take.Length]
        );
        return RedirectToPage("Edit", new { Paper.Id });
    }

    private async Task DropAsync(PaperLookup answer, CancellationToken ct)
    {
        db.Remove(answer);
        await db.SaveChangesAsync(ct);
    }
}
