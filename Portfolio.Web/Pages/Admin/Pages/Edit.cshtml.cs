using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;
using Portfolio.Core.Storage;
using Portfolio.Web.Forms;
using Portfolio.Web.Languages;

namespace Portfolio.Web.Pages.Admin.Pages;

/// <summary>Writes a page that stands at the root of the site.</summary>
public sealed class EditModel(
    PortfolioDb db,
    EntryForm<Core.Pages.Page> form,
    Navigation navigation,
    CheckSlug checkSlug,
    IStringLocalizer<AdminText> text
) : PageModel
{
    public EntryForm Form => form;
    public Core.Pages.Page Entry => form.Entry;

    [BindProperty]
    public bool InNavigation { get; set; }

    public async Task<IActionResult> OnGetAsync(int? id, CancellationToken ct)
    {
        if (!await form.OpenAsync(id, ct))
            return NotFound();
        InNavigation = Entry.NavigationPosition is not null;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int? id, CancellationToken ct)
    {
        await form.ReopenAsync(id, this);
        await TryUpdateModelAsync(Entry, nameof(Entry), p => p.Title, p => p.Body, p => p.Slug);
        if (Entry.Title.IsEmpty)
            ModelState.AddModelError("Entry.Title", text["A title is needed, in one language at least."]);
        else
            await checkSlug.RunAsync(Entry, Entry.Title, "", db.Pages, ModelState, ct);
        Entry.NavigationPosition = InNavigation
            ? Entry.NavigationPosition ?? await navigation.NextPositionAsync(ct)
            : null;
        return await form.SaveAsync(this);
    }
}
