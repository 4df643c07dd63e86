using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Portfolio.Core.Papers;
using Portfolio.Core.Storage;
using Portfolio.Web.Forms;
using Portfolio.Web.Languages;

namespace Portfolio.Web.Pages.Admin.Sections;

/// <summary>Names a section of the reading list: a new one, which comes last, or one there is.</summary>
public sealed class EditModel(
    PortfolioDb db,
    EntryForm<ReadingSection> form,
    CheckSlug checkSlug,
    IStringLocalizer<AdminText> text
) : PageModel
{
    public EntryForm Form => form;
    public ReadingSection ReadingSection => form.Entry;

    public async Task<IActionResult> OnGetAsync(int? id, CancellationToken ct) =>
        await form.OpenAsync(id, ct) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(int? id, CancellationToken ct)
    {
        await form.ReopenAsync(id, this);
        await TryUpdateModelAsync(
            ReadingSection,
            nameof(ReadingSection),
            s => s.Title,
            s => s.Description,
            s => s.Slug
        );
        if (form.IsNew)
            ReadingSection.Position = 1 + (await db.ReadingSections.MaxAsync(s => (int?)s.Position, ct) ?? -1);
        if (ReadingSection.Title.IsEmpty)
            ModelState.AddModelError("ReadingSection.Title", text["A title is needed, in one language at least."]);
        else
            await checkSlug.RunAsync(ReadingSection, db.ReadingSections, ModelState, ct);
        return await form.SaveAsync(this);
    }
}
