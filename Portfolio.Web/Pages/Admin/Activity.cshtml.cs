using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Portfolio.Core.History;
using Portfolio.Core.Publishing;
using Portfolio.Core.Storage;
using Portfolio.Web.Forms;

namespace Portfolio.Web.Pages.Admin;

/// <summary>What happened to which entry, the latest first.</summary>
public sealed class ActivityModel(PortfolioDb db) : PageModel
{
    private const int OnOnePage = 100;

    /// <summary>Where the page begins; null at the latest.</summary>
    [FromQuery(Name = "before")]
    public int? Before { get; set; }
    public IReadOnlyList<AuditEvent> Events { get; private set; } = [];

    /// <summary>Those of the entries that are still there.</summary>
    public Dictionary<Guid, Entry> Entries { get; } = [];

    /// <summary>Where the next page begins, or null.</summary>
    public int? Older { get; private set; }

    public async Task OnGetAsync(CancellationToken ct)
    {
        Events = await db
            .AuditEvents.Where(e => Before == null || e.Id < Before)
            .OrderByDescending(e => e.Id)
            .Take(OnOnePage)
            .AsNoTracking()
            .ToListAsync(ct);
        foreach (var noun in Noun.All)
        {
            var keys = Events.Where(e => e.Noun == noun.Type.Name).Select(e => e.EntryKey).Distinct().ToList();
            if (keys.Count == 0)
                continue;
            foreach (var (key, entry) in await db.StoredByKeyAsync(noun.Type, keys, ct))
                Entries[key] = entry;
        }
        Older = Events.Count == OnOnePage ? Events[^1].Id : null;
    }
}
