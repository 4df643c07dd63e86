using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;
using Portfolio.Core.Publishing;
using Portfolio.Core.Storage;
using Portfolio.Web.Forms;
using Portfolio.Web.Languages;

namespace Portfolio.Web.Pages.Admin.Entries;

/// <summary>Asks once more, then deletes an entry of any kind; it can be taken back at once, and later from the trash.</summary>
public sealed class DeleteModel(PortfolioDb db, DeleteEntry delete, Flash flash, IStringLocalizer<AdminText> text)
    : PageModel
{
    public Entry Entry { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string noun, int id, CancellationToken ct) =>
        await IsFoundAsync(noun, id, ct) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(string noun, int id, CancellationToken ct)
    {
        if (!await IsFoundAsync(noun, id, ct))
            return NotFound();
        flash.Say(text["Deleted."], undo: await delete.RunAsync(Entry, ct));
        return LocalRedirect("~/admin/" + noun);
    }

    // Profile and settings are no entries among others: a site has always one of each.
    private async Task<bool> IsFoundAsync(string noun, int id, CancellationToken ct)
    {
        if (Noun.At(noun) is not { IsSingle: false } || await db.AtAsync(noun, id, ct) is not { } entry)
            return false;
        Entry = entry;
        return true;
    }
}
