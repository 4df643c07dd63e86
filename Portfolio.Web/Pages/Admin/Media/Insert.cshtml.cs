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

/// <summary>
/// Takes a file that is dropped into a text, and then what it shows. Only the editor's script asks here, so the answers
/// are JSON; without it, files are uploaded on their own page.
/// </summary>
[LargeUploads]
public sealed class InsertModel(
    PortfolioDb db,
    StoreMedia store,
    DiskRoom room,
    Site site,
    IStringLocalizer<AdminText> text
) : PageModel
{
    public IActionResult OnGet(bool tooMuch) =>
        tooMuch
            ? Refusal(
                text["Nothing is stored: at most {0} MB fit at once. Choose fewer files.", LargeUploads.MostMegabytes]
            )
            : NotFound();

    public async Task<IActionResult> OnPostAsync(IFormFile? file, CancellationToken ct)
    {
        if (file is null)
            return Refusal(text["Choose a file first."]);
        if (room.Objection(file.Length) is { } objection)
            return Refusal(objection);
        try
        {
            await using var stream = file.OpenReadStream();
            var media = (await store.RunAsync(stream, file.FileName, ct)).File;
            return new JsonResult(
                new
                {
                    media.Id,
                    Name = media.FileName,
                    Address = "/" + media.Address,
                    Picture = media.IsPicture,
                    Alt = media.Alt.All().ToDictionary(),
                }
            );
        }
        catch (MediaRefusedException refused)
        {
            return Refusal($"{file.FileName}: {text[refused.Template, refused.Values]}");
        }
    }

    /// <summary>What the picture shows, in one language.</summary>
    public async Task<IActionResult> OnPostAltAsync(int id, string language, string alt, CancellationToken ct)
    {
        if (
            site.Languages.All(l => l.Tag != language)
            || await db.Media.SingleOrDefaultAsync(m => m.Id == id, ct) is not { } media
        )
            return NotFound();
        media.Alt = media.Alt.With(language, alt.Trim());
        await db.SaveChangesAsync(ct);
        return new NoContentResult();
    }

    private static JsonResult Refusal(string why) => new(new { why });
}
