using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Portfolio.Core.Storage;
using Portfolio.Web.Forms;
using Portfolio.Web.Hosting;
using Portfolio.Web.Languages;

namespace Portfolio.Web.Pages.Admin.Trash;

/// <summary>What was deleted and did not come back, the latest first.</summary>
public sealed class IndexModel(
    PortfolioDb db,
    RestoreEntry restore,
    EmptyTrash empty,
    Flash flash,
    IStringLocalizer<AdminText> text
) : PageModel
{
    /// <summary>Shown on one page; older ones stand on the next.</summary>
    public const int OnOnePage = 50;

    public List<DeletedEntry> Deleted { get; } = [];

    /// <summary>Where the next page begins, or null.</summary>
    public int? Older { get; private set; }

    public async Task OnGetAsync(int? before, CancellationToken ct)
    {
        var revisions = db.InTrash().Where(r => before == null || r.Id < before).Take(OnOnePage).AsNoTracking();
        foreach (var revision in await revisions.ToListAsync(ct))
            Deleted.Add(new(revision, await restore.ReadAsync(revision, ct)));
        Older = Deleted.Count == OnOnePage ? Deleted[^1].Revision.Id : null;
    }

    /// <summary>Deletes one for good, or all.</summary>
    public async Task<IActionResult> OnPostAsync(Guid? key, bool all, CancellationToken ct)
    {
        var chosen = all ? await db.InTrash().Select(r => r.EntryKey).ToListAsync(ct) : [key ?? default];
        await empty.RunAsync(chosen, ct);
        flash.Say(all ? text["The trash is empty now."] : text["Gone for good."]);
        return RedirectToPage();
    }
}
