using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Portfolio.Core.Essays;
using Portfolio.Core.Storage;
using Portfolio.Web.Forms;
using Portfolio.Web.Languages;

namespace Portfolio.Web.Pages.Admin.Essays;

/// <summary>Writes an essay in all languages: a new one, or one there is.</summary>
public sealed class EditModel(
    PortfolioDb db,
    CheckSlug checkSlug,
    SaveEntry save,
    Flash flash,
    IStringLocalizer<AdminText> text
) : PageModel
{
    public Essay Essay { get; private set; } = new();

    /// <summary>The version this form began from; a newer one in the database is somebody's later edit.</summary>
    public int Version { get; private set; }
    public Conflict? Conflict { get; private set; }
    public bool ShowsPreview { get; private set; }

    public async Task<IActionResult> OnGetAsync(int? id, CancellationToken ct)
    {
        if (!await LoadAsync(id, ct))
            return NotFound();
        Version = Essay.Version;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int? id, int version, string? then, CancellationToken ct)
    {
        if (!await ReadAsync(id, version, ct))
            return Page();
        Conflict = await save.RunAsync(Essay, Version, ct);
        if (Conflict is not null)
            return Page();
        flash.Say(text["Saved."]);
        return RedirectToPage(then == "publish" ? "Publish" : "Edit", new { Essay.Id });
    }

    public async Task<IActionResult> OnPostPreviewAsync(int? id, int version, CancellationToken ct)
    {
        await ReadAsync(id, version, ct);
        ShowsPreview = true;
        return Page();
    }

    private async Task<bool> LoadAsync(int? id, CancellationToken ct)
    {
        if (id is null)
            return true;
        var essay = await db.Essays.SingleOrDefaultAsync(e => e.Id == id, ct);
        Essay = essay ?? Essay;
        return essay is not null;
    }

    /// <summary>Takes over what was typed; false when something in it is refused.</summary>
    private async Task<bool> ReadAsync(int? id, int version, CancellationToken ct)
    {
        if (await LoadAsync(id, ct))
            Version = version;
        else
            ModelState.AddModelError(
                "",
                text[
                    "This essay was deleted meanwhile. What you typed is still here: save it, and it becomes a new draft."
                ]
            );
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
        return ModelState.IsValid;
    }
}
