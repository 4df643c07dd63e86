using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Portfolio.Core.Languages;
using Portfolio.Core.Profiles;
using Portfolio.Core.Publishing;
using Portfolio.Core.Storage;
using Portfolio.Web.Languages;

namespace Portfolio.Web.Pages;

/// <summary>The home page: who the owner is, and the blocks the owner chose.</summary>
public sealed class IndexModel(PortfolioDb db, Site site) : PageModel
{
    public Profile Profile { get; private set; } = new();

    /// <summary>Whether the page of the CV has more to say than this one.</summary>
    public bool HasCv { get; private set; }

    public async Task OnGetAsync(CancellationToken cancel)
    {
        Profile = await db.Profiles.Whole().AsNoTracking().SingleOrDefaultAsync(cancel) ?? Profile;
        HasCv = await db.Work.Published(site.Time.Now).AnyAsync(cancel);
    }

    /// <summary>The owner's own file of it, in the language that is nearest.</summary>
    public CvFile? CvFile => Profile.CvIn(site.Preferred);

    /// <summary>Where else a visitor should go first: the first of the owner's links that leads somewhere.</summary>
    public ProfileLink? MainLink => Profile.Links.Find(link => link.Url() is not null);

    public IEnumerable<TextIn> Names => site.Names(Profile.Name);
}
