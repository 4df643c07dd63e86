using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Portfolio.Core.Media;
using Portfolio.Core.Storage;

namespace Portfolio.Web.Forms;

/// <summary>Stored files to choose from: the first choice is none, then the latest upload first.</summary>
public sealed class MediaChoices(PortfolioDb db)
{
    /// <summary>What a page can show: its width is known.</summary>
    public Task<List<SelectListItem>> PicturesAsync(CancellationToken ct) =>
        ChoicesAsync(db.Media.Where(m => m.Width != null), ct);

    public Task<List<SelectListItem>> PdfsAsync(CancellationToken ct) =>
        ChoicesAsync(db.Media.Where(m => m.ContentType == "application/pdf"), ct);

    private static async Task<List<SelectListItem>> ChoicesAsync(IQueryable<MediaFile> files, CancellationToken ct)
    {
        var latest = files.OrderByDescending(m => m.Id).Select(m => new { m.Id, m.FileName });
        return [new("–", ""), .. (await latest.ToListAsync(ct)).Select(m => new SelectListItem(m.FileName, $"{m.Id}"))];
    }
}
