using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Portfolio.Core.Papers;
using Portfolio.Core.Publishing;
using Portfolio.Core.Storage;
using Portfolio.Web.Forms;
using Portfolio.Web.Languages;

namespace Portfolio.Web.Pages.Admin.Sources;

/// <summary>Bibliographies that stay the masters of their records: which there are, and one more.</summary>
public sealed class IndexModel(PortfolioDb db, Flash flash, IStringLocalizer<AdminText> text) : PageModel
{
    [BindProperty]
    public string Name { get; set; } = "";

    public IReadOnlyList<LinkedSource> Sources { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken ct) =>
        Sources = await db.LinkedSources.OrderBy(s => s.Name).AsNoTracking().ToListAsync(ct);

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await OnGetAsync(ct);
        Name = Name.Trim();
        if (Name.Length > LinkedSource.LongestName || !Slug.IsValid(Name))
            ModelState.AddModelError(
                nameof(Name),
                text[
                    "A name has lower-case letters a to z, digits and single hyphens, at most {0}.",
                    LinkedSource.LongestName
                ]
            );
        else if (Sources.Any(s => s.Name == Name))
            ModelState.AddModelError(nameof(Name), text["Another source has this name already."]);
        if (!ModelState.IsValid)
            return Page();
        var source = new LinkedSource { Name = Name };
        db.Add(source);
        await db.SaveChangesAsync(ct);
        flash.Say(text["Saved."]);
        return RedirectToPage("Edit", new { source.Id });
    }
}
