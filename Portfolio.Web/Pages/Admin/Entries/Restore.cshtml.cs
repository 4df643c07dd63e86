using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Portfolio.Core.Media;
using Portfolio.Core.Storage;
using Portfolio.Web.Forms;
using Portfolio.Web.Languages;

namespace Portfolio.Web.Pages.Admin.Entries;

/// <summary>Puts an entry back as a revision has it, from its history or from the trash.</summary>
public sealed class RestoreModel(PortfolioDb db, RestoreEntry restore, Flash flash, IStringLocalizer<AdminText> text)
    : PageModel
{
    // It changes something, so it is no page to visit.
    public IActionResult OnGet() => NotFound();

    public async Task<IActionResult> OnPostAsync(int id, CancellationToken ct)
    {
        if (await db.Revisions.AsNoTracking().SingleOrDefaultAsync(r => r.Id == id, ct) is not { } revision)
            return NotFound();
        try
        {
            var (entry, missing) = await restore.RunAsync(revision, ct);
            flash.Say(
                missing.Count == 0
                    ? text["Put back."]
                    : text[
                        "Put back, but for what it referred to and is there no more: {0}.",
                        string.Join(", ", missing)
                    ]
            );
            return LocalRedirect(Noun.Of(entry).Editor(entry.Id));
        }
        catch (MediaRefusedException refused)
        {
            var file = await db.Media.AsNoTracking().SingleAsync(m => m.Key == revision.EntryKey, ct);
            flash.Say(text[refused.Template, refused.Values]);
            return LocalRedirect(Noun.Of(file).Editor(file.Id));
        }
    }
}
