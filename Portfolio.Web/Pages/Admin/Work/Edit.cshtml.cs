using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Portfolio.Core.Storage;
using Portfolio.Core.Work;
using Portfolio.Web.Forms;
using Portfolio.Web.Languages;

namespace Portfolio.Web.Pages.Admin.Work;

/// <summary>Writes a position, project, talk … in all languages.</summary>
public sealed class EditModel(
    PortfolioDb db,
    EntryForm<WorkEntry> form,
    CheckSlug checkSlug,
    IStringLocalizer<AdminText> text
) : PageModel
{
    public EntryForm Form => form;
    public WorkEntry Work => form.Entry;

    public async Task<IActionResult> OnGetAsync(int? id, WorkKind? kind, CancellationToken ct)
    {
        if (!await form.OpenAsync(id, ct))
            return NotFound();
        if (form.IsNew && kind is { } asked)
            Work.Kind = asked;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int? id, CancellationToken ct)
    {
        await form.ReopenAsync(id, this);
        await TryUpdateModelAsync(
            Work,
            nameof(Work),
            w => w.Kind,
            w => w.Title,
            w => w.Organization,
            w => w.Url,
            w => w.Place,
            w => w.Start,
            w => w.End,
            w => w.Ongoing,
            w => w.Summary,
            w => w.ImageId,
            w => w.Tags,
            w => w.Featured,
            w => w.Slug
        );
        await CheckAsync(ct);
        if (form.IsNew)
            Work.Position = await db.Work.NextPositionAsync(ct);
        return await form.SaveAsync(this);
    }

    private async Task CheckAsync(CancellationToken ct)
    {
        if (Work.Url.Length > 0 && !WebAddress.IsWhole(Work.Url))
            ModelState.AddModelError("Work.Url", text["Write the whole address, with https:// or http:// before it."]);
        if (Work.Start is { } start && Work.End is { } end && end.IsBefore(start))
            ModelState.AddModelError("Work.End", text["It ends before it starts: one of the two dates is wrong."]);
        if (Work.ImageId is { } image && !await db.Media.AnyAsync(m => m.Id == image, ct))
            ModelState.AddModelError("Work.ImageId", text["This picture was deleted meanwhile: choose another."]);
        if (Work.Heading.IsEmpty)
            ModelState.AddModelError("Work.Title", text["A title or an organization is needed."]);
        else
            await checkSlug.RunAsync(Work, Work.Heading, "work", db.Work, ModelState, ct);
    }
}
