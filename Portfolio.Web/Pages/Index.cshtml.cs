using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Portfolio.Core.Languages;
using Portfolio.Core.Profiles;
using Portfolio.Core.Storage;
using Portfolio.Web.Languages;

namespace Portfolio.Web.Pages;

/// <summary>The home page: who the owner is, and the blocks the owner chose.</summary>
public sealed class IndexModel(PortfolioDb db, Site site) : PageModel
{
    public Profile Profile { get; private set; } = new();

    public async Task OnGetAsync(CancellationToken cancel) =>
        Profile = await db.Profiles.Whole().AsNoTracking().SingleOrDefaultAsync(cancel) ?? Profile;

    public bool HasFacts => !Profile.MoreInfo.IsEmpty || Profile.Email.Length > 0;

    public IEnumerable<TextIn> Names => site.Names(Profile.Name);
}
