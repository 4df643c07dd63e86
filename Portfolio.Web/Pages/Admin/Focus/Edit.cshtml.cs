using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;
using Portfolio.Core.Focus;
using Portfolio.Core.Publishing;
using Portfolio.Core.Storage;
using Portfolio.Web.Forms;
using Portfolio.Web.Languages;

namespace Portfolio.Web.Pages.Admin.Focus;

/// <summary>Writes a line of what the owner is doing.</summary>
public sealed class EditModel(
    PortfolioDb db,
    EntryForm<FocusItem> form,
    EntryByName entries,
    IStringLocalizer<AdminText> text
) : PageModel
{
    public EntryForm Form => form;
    public FocusItem Item => form.Entry;

    /// <summary>What the line is about, by its name or address.</summary>
    [BindProperty]
    public string? About { get; set; }
    public IEnumerable<PublicEntry> Suggested { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(int? id, CancellationToken ct)
    {
        if (!await form.OpenAsync(id, ct))
            return NotFound();
        About = await entries.NameAsync(Item.AboutKey, ct);
        Suggested = await entries.LatestAsync(ct);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int? id, CancellationToken ct)
    {
        await form.ReopenAsync(id, this);
        await TryUpdateModelAsync(Item, nameof(Item), i => i.Text, i => i.State, i => i.DoneOn);
        await ChooseAsync(About?.Trim() ?? "", ct);
        Suggested = await entries.LatestAsync(ct);
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

    private async Task ChooseAsync(string typed, CancellationToken ct)
    {
        // What was deleted cannot be found, and may come back.
        if (typed == await entries.NameAsync(Item.AboutKey, ct))
            return;
        var (entry, objection) = typed.Length == 0 ? default : await entries.FindAsync(typed, ct);
        Item.AboutKey = entry?.Key;
        if (objection is not null)
            ModelState.AddModelError(nameof(About), objection);
    }
}
