using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Portfolio.Core.Media;
using Portfolio.Core.Storage;
using Portfolio.Web.Languages;

namespace Portfolio.Web.Forms;

/// <summary>
/// Stored files to choose from, for <c>&lt;field for="Work.ImageId" choices="…" /&gt;</c>: the first choice is none, then
/// the latest upload first.
/// </summary>
public sealed class MediaChoices(PortfolioDb db, IStringLocalizer<AdminText> text)
{
    public Task<List<SelectListItem>> PicturesAsync(CancellationToken ct) => ChoicesAsync(db.Media.Pictures(), ct);

    public Task<List<SelectListItem>> PdfsAsync(CancellationToken ct) =>
        ChoicesAsync(db.Media.Where(m => m.ContentType == MediaType.Pdf.ContentType), ct);

    private async Task<List<SelectListItem>> ChoicesAsync(IQueryable<MediaFile> files, CancellationToken ct) =>
        [
            new(text["None"], ""),
            .. (await files.LatestFirst().Select(m => new { m.Id, m.FileName }).ToListAsync(ct)).Select(
                m => new SelectListItem(m.FileName, $"{m.Id}")
            ),
        ];
}
