using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Portfolio.Core.Essays;
using Portfolio.Core.Storage;
using Portfolio.Web.Forms;
using Portfolio.Web.Languages;

namespace Portfolio.Web.Pages.Admin.Essays;

/// <summary>Who sees an essay, and from when on.</summary>
public sealed class PublishModel(PortfolioDb db, Site site, Flash flash, IStringLocalizer<AdminText> text) : PageModel
{
    public Essay Essay { get; private set; } = null!;

    [BindProperty]
    public PublishForm Form { get; set; } = new();

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken ct)
    {
        if (!await LoadAsync(id, ct))
            return NotFound();
        Form = PublishForm.Of(Essay, site.Time);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int id, CancellationToken ct)
    {
        if (!await LoadAsync(id, ct))
            return NotFound();
        // A moment that cannot be read is one that is not said, and matters only to who asked for it.
        ModelState.Remove("Form.At");
        if (!Form.Apply(Essay, site.Time))
            ModelState.AddModelError("Form.At", text["Say the day and the time, such as 2026-12-01 09:00."]);
        if (!ModelState.IsValid)
            return Page();
        await db.SaveChangesAsync(ct);
        flash.Say(text[PublishForm.Said(Essay, site.Time.Now)]);
        return RedirectToPage("Edit", new { id });
    }

    private async Task<bool> LoadAsync(int id, CancellationToken ct) =>
        (Essay = (await db.Essays.SingleOrDefaultAsync(e => e.Id == id, ct))!) is not null;
}
