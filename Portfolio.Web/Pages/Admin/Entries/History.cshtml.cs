using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Portfolio.Core.Content;
using Portfolio.Core.History;
using Portfolio.Core.Publishing;
using Portfolio.Core.Storage;

namespace Portfolio.Web.Pages.Admin.Entries;

/// <summary>What an entry was before each change, the latest first.</summary>
public sealed class HistoryModel(PortfolioDb db) : PageModel
{
    /// <summary>Shown on one page; older ones stand on the next.</summary>
    public const int OnOnePage = 50;

    public Entry Entry { get; private set; } = null!;
    public IReadOnlyList<Revision> Revisions { get; private set; } = [];

    /// <summary>By the id of a revision: the text of the state that followed it.</summary>
    public Dictionary<int, string> After { get; } = [];

    /// <summary>Where the next page begins, or null.</summary>
    public int? Older { get; private set; }

    public async Task<IActionResult> OnGetAsync(string noun, int id, int? before, CancellationToken ct)
    {
        if (await db.AtAsync(noun, id, ct) is not { } entry)
            return NotFound();
        Entry = entry;
        Revisions = await db
            .Revisions.Where(r => r.EntryKey == entry.Key && (before == null || r.Id < before))
            .OrderByDescending(r => r.Id)
            .Take(OnOnePage)
            .AsNoTracking()
            .ToListAsync(ct);
        var after = await db
            .Revisions.Where(r => r.EntryKey == entry.Key && r.Id >= before)
            .OrderBy(r => r.Id)
            .Select(r => r.Text)
            .FirstOrDefaultAsync(ct);
        after ??= EntryFiles.Write(entry);
        foreach (var revision in Revisions)
            (After[revision.Id], after) = (after, revision.Text);
        Older = Revisions.Count == OnOnePage ? Revisions[^1].Id : null;
        return Page();
    }
}
