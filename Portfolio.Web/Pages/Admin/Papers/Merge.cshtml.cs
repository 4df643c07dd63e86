using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Portfolio.Core.Exchange.Duplicates;
using Portfolio.Core.Papers;
using Portfolio.Core.Search;
using Portfolio.Core.Storage;
using Portfolio.Web.Forms;
using Portfolio.Web.Languages;

namespace Portfolio.Web.Pages.Admin.Papers;

/// <summary>
/// Two papers side by side, to make one of them field by field; without a second one, it is looked for. The other goes to
/// the trash, and its address leads to the one that is kept.
/// </summary>
public sealed class MergeModel(PortfolioDb db, MergePapers merge, Flash flash, IStringLocalizer<AdminText> text)
    : PageModel
{
    public Paper One { get; private set; } = null!;

    /// <summary>Null while it is looked for.</summary>
    public Paper? Other { get; private set; }
    public MergeForm Form { get; private set; } = null!;

    /// <summary>What a search for the other found.</summary>
    public IReadOnlyList<Paper> Found { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(int id, int? with, string? q, CancellationToken ct)
    {
        if (!await AreFoundAsync(id, with, ct))
            return NotFound();
        if (Other is null)
            Found = await new ReadingFilter()
                .Of(db.Papers.Where(p => p.Id != id), db.Saying<Paper>(q ?? One.Title))
                .OrderBy(p => p.Title)
                .Take(20)
                .ForList()
                .AsNoTracking()
                .ToListAsync(ct);
        else
            Form = MergeForm.Of(One, Other);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int id, int? with, CancellationToken ct)
    {
        if (!await AreFoundAsync(id, with, ct) || Other is null)
            return NotFound();
        Form = MergeForm.Of(One, Other, Request.Form);
        if (Form.Versions != MergeForm.VersionsOf(One, Other))
        {
            Form = Form with { Versions = MergeForm.VersionsOf(One, Other) };
            ModelState.AddModelError("", text["One of the two was changed meanwhile. Look at both once more."]);
            return Page();
        }
        var (kept, gone) = Form.KeepsOther ? (Other, One) : (One, Other);
        flash.Say(text["Merged. The other one is in the trash."], await merge.RunAsync(kept, gone, Form.FromKept, ct));
        return RedirectToPage("Edit", new { kept.Id });
    }

    private async Task<bool> AreFoundAsync(int id, int? with, CancellationToken ct)
    {
        if (id == with || await db.EntryAsync(typeof(Paper), id, ct) is not Paper one)
            return false;
        One = one;
        if (with is { } second)
            Other = await db.EntryAsync(typeof(Paper), second, ct) as Paper;
        return with is null || Other is not null;
    }
}
