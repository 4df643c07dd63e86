using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Portfolio.Core.Publishing;
using Portfolio.Core.Storage;
using Portfolio.Web.Accounts;
using Portfolio.Web.Forms;
using Portfolio.Web.Languages;

namespace Portfolio.Web.Pages.Admin;

/// <summary>All links by which somebody reads a draft; each can be taken back.</summary>
public sealed class SharesModel(
    PortfolioDb db,
    AccountsDb accounts,
    Site site,
    Flash flash,
    IStringLocalizer<AdminText> text
) : PageModel
{
    public List<(ShareLink Link, Entry Entry)> Links { get; } = [];

    public async Task OnGetAsync(CancellationToken ct)
    {
        foreach (var link in await accounts.ShareLinks.Working(site.Time.Now).AsNoTracking().ToListAsync(ct))
        {
            if (await db.EntryAsync(Noun.Of(link.Noun).Type, link.EntryKey, ct) is { } entry)
                Links.Add((link, entry));
        }
    }

    public async Task<IActionResult> OnPostAsync(int revoke, CancellationToken ct)
    {
        if (await accounts.RevokeAsync(revoke, ct) == 0)
            return NotFound();
        flash.Say(text["Taken back: the link leads nowhere from now on."]);
        return RedirectToPage();
    }
}
