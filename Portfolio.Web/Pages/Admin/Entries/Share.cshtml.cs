using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;
using Portfolio.Core.Publishing;
using Portfolio.Core.Storage;
using Portfolio.Web.Accounts;
using Portfolio.Web.Hosting;
using Portfolio.Web.Languages;

namespace Portfolio.Web.Pages.Admin.Entries;

/// <summary>Makes a link by which somebody reads a draft. Its token is not kept, so it is shown on the page that answers.</summary>
public sealed class ShareModel(PortfolioDb db, AccountsDb accounts, Site site, IStringLocalizer<AdminText> text)
    : PageModel
{
    public PublicEntry Entry { get; private set; } = null!;

    [BindProperty]
    public int Days { get; set; } = ShareLinks.UsualDays;

    /// <summary>The new link, whole; null before one is made.</summary>
    public string? Address { get; private set; }

    public async Task<IActionResult> OnGetAsync(string noun, int id, CancellationToken ct) =>
        await IsFoundAsync(noun, id, ct) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(string noun, int id, CancellationToken ct)
    {
        if (!await IsFoundAsync(noun, id, ct))
            return NotFound();
        if (Days is < 1 or > ShareLinks.MostDays)
            ModelState.AddModelError(nameof(Days), text["From 1 to {0} days.", ShareLinks.MostDays]);
        if (ModelState.IsValid)
        {
            var token = await accounts.ShareAsync(Entry, Days, site.Time.Now, ct);
            var root = site.Settings.PublicUrl ?? $"{Request.Scheme}://{Request.Host}{HttpContext.Address().Root}";
            Address = $"{root}{SiteAddress.Prefix(site.Language)}{SharedDrafts.Path}/{token}";
        }
        return Page();
    }

    // What has no page of its own cannot be shown by itself.
    private async Task<bool> IsFoundAsync(string noun, int id, CancellationToken ct)
    {
        if (await db.AtAsync(noun, id, ct) is not PublicEntry entry || entry.PublicPath() is null)
            return false;
        Entry = entry;
        return true;
    }
}
