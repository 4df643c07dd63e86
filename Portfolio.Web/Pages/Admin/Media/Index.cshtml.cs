using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Portfolio.Core.Media;
using Portfolio.Core.Storage;
using Portfolio.Core.Uploads;

namespace Portfolio.Web.Pages.Admin.Media;

/// <summary>All pictures and documents, the latest first, and where they are used.</summary>
public sealed class IndexModel(PortfolioDb db, MediaUses uses, MediaBytes bytes) : PageModel
{
    /// <summary><c>description</c>: only pictures that lack one.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Lacks { get; set; }
    public IReadOnlyList<MediaFile> Files { get; private set; } = [];
    public ILookup<string, MediaPlace> Uses { get; private set; } = null!;

    /// <summary>Bytes of all files, of the deleted ones too: these can be put back.</summary>
    public long Total { get; private set; }

    public async Task OnGetAsync(CancellationToken ct)
    {
        var shown = Lacks == "description" ? db.Media.WithoutAlt() : db.Media;
        Files = await shown.LatestFirst().AsNoTracking().ToListAsync(ct);
        Uses = await uses.ByHashAsync(ct);
        Total = await bytes.TotalAsync(ct);
    }
}
