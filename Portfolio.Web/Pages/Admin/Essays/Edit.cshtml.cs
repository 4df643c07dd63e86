using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;
using Portfolio.Core.Essays;
using Portfolio.Core.Storage;
using Portfolio.Web.Forms;
using Portfolio.Web.Languages;

namespace Portfolio.Web.Pages.Admin.Essays;

/// <summary>Writes an essay in all languages: a new one, or one there is.</summary>
public sealed class EditModel(
    PortfolioDb db,
    EntryForm<Essay> form,
    CheckSlug checkSlug,
    IStringLocalizer<AdminText> text
) : PageModel
{
    public EntryForm Form => form;
    public Essay Essay => form.Entry;

    public async Task<IActionResult> OnGetAsync(int? id, CancellationToken ct) =>
        await form.OpenAsync(id, ct) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(int? id, CancellationToken ct)
    {
        await form.ReopenAsync(id, this);
        await TryUpdateModelAsync(
            Essay,
            nameof(Essay),
            e => e.Title,
            e => e.Summary,
            e => e.Body,
            e => e.Slug,
            e => e.Tags,
            e => e.Featured
        );
        if (Essay.Title.IsEmpty)
            ModelState.AddModelError("Essay.Title", text["A title is needed, in one language at least."]);
        else
            await checkSlug.RunAsync(Essay, Essay.Title, "essays", db.Essays, ModelState, ct);
        return await form.SaveAsync(this);
    }
}
