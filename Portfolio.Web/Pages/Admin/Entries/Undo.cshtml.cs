using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;
using Portfolio.Core.Storage;
using Portfolio.Web.Forms;
using Portfolio.Web.Languages;

namespace Portfolio.Web.Pages.Admin.Entries;

/// <summary>Takes back what was just deleted, with everything that referred to it.</summary>
public sealed class UndoModel(RestoreEntry restore, Flash flash, IStringLocalizer<AdminText> text) : PageModel
{
    // It changes something, so it is no page to visit.
    public IActionResult OnGet() => NotFound();

    public async Task<IActionResult> OnPostAsync(Guid batch, CancellationToken ct)
    {
        if (await restore.TakeBackAsync(batch, ct) is not [var entry, ..])
            return NotFound();
        flash.Say(text["It is back."]);
        return LocalRedirect(Noun.Of(entry).Editor(entry.Id));
    }
}
