using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Portfolio.Core.Media;
using Portfolio.Core.Storage;
using Portfolio.Core.Uploads;
using Portfolio.Web.Forms;
using Portfolio.Web.Languages;

namespace Portfolio.Web.Pages.Admin.Entries;

/// <summary>Publishes, takes back, tags or deletes the entries that are ticked in a list; one press takes all of it back.</summary>
[RequestFormLimits(ValueCountLimit = 50_000)]
public sealed class ChosenModel(
    PortfolioDb db,
    ChangeChosen change,
    MediaUses uses,
    Site site,
    Flash flash,
    IStringLocalizer<AdminText> text
) : PageModel
{
    // It changes something, so it is no page to visit.
    public IActionResult OnGet() => NotFound();

    public async Task<IActionResult> OnPostAsync(
        string noun,
        [FromForm(Name = "id")] int[] ids,
        [FromForm] string? then,
        [FromForm(Name = "add-tags")] List<string> tags,
        [FromForm] string? back,
        CancellationToken ct
    )
    {
        if (Noun.At(noun) is not { IsSingle: false } found)
            return NotFound();
        var used = then == "delete" ? await CountUsedAsync(found.Type, ids, ct) : 0;
        var (count, batch) = await change.RunAsync(found.Type, ids, then ?? "", tags, site.Time.Now, ct);
        if (count == 0)
            flash.Say(text["Nothing changed: tick the rows, and say what is to become of them."]);
        else if (then == "delete" && used > 0)
            flash.Say(
                text["In the trash: {0}. In use are {1} of them: these places show nothing now.", count, used],
                batch
            );
        else if (then == "delete")
            flash.Say(text["In the trash: {0}.", count], batch);
        else
            flash.Say(text["Changed: {0}.", count], batch);
        return LocalRedirect(Url.IsLocalUrl(back) ? back : "~/admin/" + noun);
    }

    // Asked before anything changes: afterwards the places have let go of them.
    private async Task<int> CountUsedAsync(Type noun, int[] ids, CancellationToken ct)
    {
        if (noun != typeof(MediaFile))
            return 0;
        var places = await uses.ByHashAsync(ct);
        var hashes = await db.Media.Where(m => ids.Contains(m.Id)).Select(m => m.Hash).ToListAsync(ct);
        return hashes.Count(places.Contains);
    }
}
