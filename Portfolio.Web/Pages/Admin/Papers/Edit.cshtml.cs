using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Portfolio.Core.Papers;
using Portfolio.Web.Forms;
using Portfolio.Web.Lookup;

namespace Portfolio.Web.Pages.Admin.Papers;

/// <summary>Writes a paper, the owner's own or one that is read: a new one, or one there is.</summary>
// Fifty names are 350 fields: with as many readings, more than the usual 1,024. More names than that are one field.
[RequestFormLimits(ValueCountLimit = 4096)]
public sealed class EditModel(EntryForm<Paper> form, FillPaper fill, CheckPaper check, AskForPaper lookUp) : PageModel
{
    public EntryForm Form => form;
    public Paper Paper => form.Entry;

    /// <summary>The rows as they were posted; null when the page is only shown.</summary>
    public PaperRows? Rows { get; private set; }
    public PastedBibtex? Pasted { get; private set; }

    /// <summary>The text that filled the form of a new paper; it comes back with each post, for what has no field.</summary>
    public string Taken { get; private set; } = "";

    public async Task<IActionResult> OnGetAsync(int? id, bool own, CancellationToken ct)
    {
        if (!await form.OpenAsync(id, ct))
            return NotFound();
        if (form.IsNew)
            Paper.IsOwn = own;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int? id, CancellationToken ct)
    {
        await form.ReopenAsync(id, this);
        Rows = PaperRows.Of(Request);
        if (form.IsNew)
            PastedBibtex.TakeRest(Paper, Taken = Request.Form["Taken"].ToString());
        await TryUpdateModelAsync(Paper, nameof(Paper), PaperFields.Plain);
        await Rows.FillAsync(
            Paper,
            (name, row) => TryUpdateModelAsync(name, row, PaperFields.OfName),
            (reading, row) => TryUpdateModelAsync(reading, row, PaperFields.OfReading)
        );
        fill.Run(Paper, Request.Form, ModelState);
        if (Request.Form["then"] == "bibtex")
            Pasted = PastedBibtex.Into(Paper, Request.Form["Bibtex"].ToString(), ModelState);
        if (Pasted is { Records: > 0 })
            Taken = Pasted.Text;
        if (Pasted is not null || Rows.HasMoved)
            return Page();
        await check.RunAsync(Paper, ModelState, ct);
        var answer = await form.SaveAsync(this);
        if (answer is not RedirectToPageResult || Request.Form["then"] != "lookup")
            return answer;
        await lookUp.RunAsync(Paper, null, null, ct);
        return RedirectToPage("Lookup", new { Paper.Id });
    }
}
