using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Portfolio.Core.Storage;
using Portfolio.Web.Languages;

namespace Portfolio.Web.Forms;

/// <summary>Stored files to choose from, for <c>&lt;field for="Work.ImageId" choices="…" /&gt;</c>; the first choice is none.</summary>
public sealed class MediaChoices(PortfolioDb db, IStringLocalizer<AdminText> text)
{
    /// <summary>What a page can show: its width is known.</summary>
    public async Task<List<SelectListItem>> PicturesAsync(CancellationToken ct) =>
        [
            new(text["None"], ""),
            .. (
                await db
                    .Media.Where(m => m.Width != null)
                    .OrderByDescending(m => m.Id)
                    .Select(m => new { m.Id, m.FileName })
                    .ToListAsync(ct)
            ).Select(m => new SelectListItem(m.FileName, $"{m.Id}")),
        ];
}
