using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Portfolio.Core.Media;
using Portfolio.Core.Storage;
using Portfolio.Core.Uploads;
using Portfolio.Web.Forms;
using Portfolio.Web.Hosting;
using Portfolio.Web.Languages;

namespace Portfolio.Web.Pages.Admin.Media;

/// <summary>Puts another picture or document into the place of one, wherever it is shown.</summary>
[LargeUploads]
public sealed class ReplaceModel(
    PortfolioDb db,
    StoreMedia store,
    DiskRoom room,
    Flash flash,
    IStringLocalizer<AdminText> text
) : PageModel
{
    public MediaFile Media { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(int id, bool tooMuch, CancellationToken ct)
    {
        if (tooMuch)
            Refuse(text["The file is larger than {0} MB: make it smaller first.", StoreMedia.MostMegabytes]);
        return await IsFoundAsync(id, ct) ? Page() : NotFound();
    }

    public async Task<IActionResult> OnPostAsync(int id, List<IFormFile> files, CancellationToken ct)
    {
        if (!await IsFoundAsync(id, ct))
            return NotFound();
        if (files is not [var file, ..])
            return Refuse(text["Choose a file first."]);
        if (room.Objection(file.Length) is { } objection)
            return Refuse(objection);
        try
        {
            await using var stream = file.OpenReadStream();
            await store.ReplaceAsync(Media, stream, ct);
        }
        catch (MediaRefusedException refused)
        {
            return Refuse(text[refused.Template, refused.Values]);
        }
        flash.Say(text["Replaced."]);
        return RedirectToPage("Edit", new { id });
    }

    private async Task<bool> IsFoundAsync(int id, CancellationToken ct)
    {
        Media = (await db.Media.SingleOrDefaultAsync(m => m.Id == id, ct))!;
        return Media is not null;
    }

    private PageResult Refuse(string why)
    {
        ModelState.AddModelError("files", why);
        return Page();
    }
}
