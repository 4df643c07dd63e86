using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Portfolio.Core.Exchange.Duplicates;
using Portfolio.Core.Papers;
using Portfolio.Core.Storage;
using Portfolio.Web.Forms;
using Portfolio.Web.Languages;

namespace Portfolio.Web.Pages.Admin.Papers;

/// <summary>Papers that look like the same work, two by two: to be merged, or said to be two.</summary>
public sealed class DuplicatesModel(PortfolioDb db, FindDuplicates find, Flash flash, IStringLocalizer<AdminText> text)
    : PageModel
{
    public const int Most = 50;

    /// <summary>All there are; of a long list the first are shown.</summary>
    public int Total { get; private set; }
    public IReadOnlyList<(Paper First, Paper Second, SameBy By)> Pairs { get; private set; } = [];

    /// <summary>Pairs that the owner said are two, by the id of their row, as far as both are still there.</summary>
    public IReadOnlyList<(int Id, Paper One, Paper Other)> Distinct { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken ct)
    {
        var pairs = await find.RunAsync(ct);
        var ids = pairs.Take(Most).SelectMany(p => new[] { p.First, p.Second }).ToList();
        var papers = await db
            .Papers.Where(p => ids.Contains(p.Id))
            .ForList()
            .AsNoTracking()
            .ToDictionaryAsync(p => p.Id, ct);
        Total = pairs.Count;
        Pairs = [.. pairs.Take(Most).Select(p => (papers[p.First], papers[p.Second], p.By))];
        var said = await (
            from d in db.DistinctPapers.OrderByDescending(d => d.Id).Take(Most)
            join one in db.Papers on d.One equals one.Key
            join other in db.Papers on d.Other equals other.Key
            select new
            {
                d.Id,
                One = one,
                Other = other,
            }
        )
            .AsNoTracking()
            .ToListAsync(ct);
        Distinct = said.ConvertAll(d => (d.Id, d.One, d.Other));
    }

    /// <summary>They are two works.</summary>
    public async Task<IActionResult> OnPostKeepAsync(int one, int other, CancellationToken ct)
    {
        var keys = await db.Papers.Where(p => p.Id == one || p.Id == other).Select(p => p.Key).ToListAsync(ct);
        if (keys.Count != 2)
            return NotFound();
        var distinct = DistinctPapers.Of(keys[0], keys[1]);
        if (!await db.DistinctPapers.AnyAsync(d => d.One == distinct.One && d.Other == distinct.Other, ct))
            db.Add(distinct);
        await db.SaveChangesAsync(ct);
        flash.Say(text["Kept as two. This pair is not shown again."]);
        return RedirectToPage();
    }

    /// <summary>They may be one after all.</summary>
    public async Task<IActionResult> OnPostForgetAsync(int id, CancellationToken ct)
    {
        db.RemoveRange(await db.DistinctPapers.Where(d => d.Id == id).ToListAsync(ct));
        await db.SaveChangesAsync(ct);
        return RedirectToPage();
    }
}
