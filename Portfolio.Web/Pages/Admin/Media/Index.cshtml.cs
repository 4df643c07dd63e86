using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Portfolio.Core.Media;
using Portfolio.Core.Storage;
using Portfolio.Core.Uploads;
using Portfolio.Web.Languages;

namespace Portfolio.Web.Pages.Admin.Media;

/// <summary>The pictures and documents that the address asks for, and where they are used.</summary>
public sealed class IndexModel(PortfolioDb db, MediaUses uses, MediaBytes bytes, Site site) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public MediaListQuery Asked { get; set; } = new();
    public IReadOnlyList<MediaFile> Files { get; private set; } = [];
    public ILookup<string, MediaPlace> Uses { get; private set; } = null!;

    /// <summary>How many there are, whatever is asked for.</summary>
    public int Count { get; private set; }

    /// <summary>Bytes of all files, of the deleted ones too: these can be put back.</summary>
    public long Total { get; private set; }

    public async Task OnGetAsync(CancellationToken ct)
    {
        var files = Asked.Lacks == "description" ? db.Media.WithoutAlt() : db.Media;
        Uses = await uses.ByHashAsync(ct);
        Files = [.. Asked.Of(await files.LatestFirst().AsNoTracking().ToListAsync(ct), Uses, site.Culture)];
        Count = await db.Media.CountAsync(ct);
        Total = await bytes.TotalAsync(ct);
    }
}
