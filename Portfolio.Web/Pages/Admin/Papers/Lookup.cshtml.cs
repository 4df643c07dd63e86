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

/// <summary>Asks the services about a paper, shows what they know beside what stands there, and takes over what is ticked.</summary>
public sealed class LookupModel(PortfolioDb db, AskForPaper ask, Flash flash, IStringLocalizer<AdminText> text)
    : PageModel
{
    public ComparedPaper Compared { get; private set; } = null!;

    /// <summary>Names of the fields that are ticked.</summary>
    public IReadOnlyCollection<string> Ticked { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(int id, int? choice, CancellationToken ct)
    {
        if (!await IsOpenAsync(id, choice, ct))
            return NotFound();
        Ticked = [.. Compared.Differences.Where(d => d.Fills).Select(d => d.Field.Name)];
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int id, LookupForm form, CancellationToken ct)
    {
        if (!await IsOpenAsync(id, form.Choice, ct))
            return NotFound();
        if (form.Then == "apply" && Compared.Choice is { } at)
            return await ApplyAsync(at, form, ct);
        if (form.Then == "ask")
            await ask.RunAsync(Compared.Paper, form.By, form.Ask, ct);
        else if (form.Then == "drop" && Compared.Answer is { } answer)
            db.Remove(answer);
        await db.SaveChangesAsync(ct);
        return RedirectToPage(new { id });
    }

    private async Task<bool> IsOpenAsync(int id, int? choice, CancellationToken ct) =>
        (Compared = (await ComparedPaper.OfAsync(db, id, choice, ct))!) is not null;

    private async Task<IActionResult> ApplyAsync(int at, LookupForm form, CancellationToken ct)
    {
        if (form.Take.Length == 0)
            return Refused(text["Tick what the paper is to take over."]);
        var paper = Compared.Paper;
        LookupDifference.Take(paper, Compared.Found[at], form.Take);
        db.Remove(Compared.Answer!);
        db.Entry(paper).Property(p => p.Version).OriginalValue = form.Version;
        try
        {
            await db.SaveChangesAsync(ct);
        }
        catch (DbUpdateConcurrencyException)
        {
            db.ChangeTracker.Clear();
            Ticked = form.Take;
            return await IsOpenAsync(paper.Id, at, ct)
                ? Refused(text["Somebody saved this paper meanwhile. Below it is compared as it is now."])
                : NotFound();
        }
        flash.Say(
            form.Take.Length == 1 ? text["One field was filled."] : text["{0} fields were filled.", form.Take.Length]
        );
        return RedirectToPage("Edit", new { paper.Id });
    }

    private PageResult Refused(string reason)
    {
        ModelState.AddModelError("", reason);
        return Page();
    }
}
