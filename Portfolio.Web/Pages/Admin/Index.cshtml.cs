using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Portfolio.Core.Papers;
using Portfolio.Core.Publishing;
using Portfolio.Core.Storage;
using Portfolio.Core.Uploads;
using Portfolio.Web.Hosting;
using Portfolio.Web.Languages;

namespace Portfolio.Web.Pages.Admin;

/// <summary>
/// Where the owner arrives: what was worked on last, what is about to appear, what is being read, what is missing, how
/// much there is, and how the site fares.
/// </summary>
public sealed class IndexModel(
    PortfolioDb db,
    Site site,
    WorthALook look,
    MediaBytes bytes,
    DataFolder data,
    MakeBackup backup
) : PageModel
{
    private const int ShownRecent = 8;
    private const int ShownReading = 4;

    public IReadOnlyList<Entry> Recent { get; private set; } = [];
    public IReadOnlyList<PublicEntry> Scheduled { get; private set; } = [];
    public IReadOnlyList<Paper> Reading { get; private set; } = [];
    public IReadOnlyList<Lack> Lacks { get; private set; } = [];
    public IReadOnlyList<NounCount> Counts { get; private set; } = [];

    /// <summary>In bytes: the database with all content, and the uploads in it.</summary>
    public (long Database, long Media) Size { get; private set; }

    /// <summary>In bytes; what is left on the disk.</summary>
    public long Free { get; private set; }
    public int InTrash { get; private set; }
    public DateTimeOffset? LastBackup { get; private set; }

    public async Task OnGetAsync(CancellationToken ct)
    {
        Recent = await db.LastEditedAsync(ShownRecent, ct);
        Scheduled = await db.ScheduledAsync(site.Time.Now, ct);
        Reading = await db
            .Papers.OnReadingList()
            .Where(p => p.Status == ReadingStatus.Reading)
            .OrderByDescending(p => p.StartedOn)
            .ThenByDescending(p => p.Id)
            .Take(ShownReading)
            .ForList()
            .AsNoTracking()
            .ToListAsync(ct);
        Lacks = await look.FindAsync(ct);
        Counts = await NounCount.AllAsync(db, site.Time.Now, ct);
        LastBackup = backup.Last;
        InTrash = await db.InTrash().CountAsync(ct);
        Size = (new FileInfo(data.Content).Length, await bytes.TotalAsync(ct));
        Free = new DriveInfo(data.Path).AvailableFreeSpace;
    }
}
