using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;
using Portfolio.Core.Focus;
using Portfolio.Core.Storage;
using Portfolio.Web.Forms;
using Portfolio.Web.Languages;

namespace Portfolio.Web.Pages.Admin.Focus;

/// <summary>Writes a line of what the owner is doing.</summary>
public sealed class EditModel(PortfolioDb db, EntryForm<FocusItem> form, IStringLocalizer<AdminText> text) : PageModel
{
    public EntryForm Form => form;
    public FocusItem Item => form.Entry;

    public async Task<IActionResult> OnGetAsync(int? id, CancellationToken ct) =>
        await form.OpenAsync(id, ct) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(int? id, CancellationToken ct)
    {
        await form.ReopenAsync(id, this);
        await TryUpdateModelAsync(Item, nameof(Item), i => i.Text, i => i.State, i => i.DoneOn, i => i.AboutKey);
        if (Item.Text.IsEmpty)
            ModelState.AddModelError("Item.Text", text["Write the line, in one language at least."]);
        if (Item.DoneOn is not null && Item.State != FocusState.Done)
            ModelState.AddModelError(
                "Item.DoneOn",
                text["Only what is done has this date: choose “Done”, or empty it."]
            );
        if (form.IsNew)
            Item.Position = await db.Focus.NextPositionAsync(ct);
        return await form.SaveAsync(this);
    }
}
