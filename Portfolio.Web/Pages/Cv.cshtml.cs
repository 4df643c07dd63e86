using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Portfolio.Core.Languages;
using Portfolio.Core.Papers;
using Portfolio.Core.Profiles;
using Portfolio.Core.Publishing;
using Portfolio.Core.Storage;
using Portfolio.Core.Work;
using Portfolio.Web.Languages;

namespace Portfolio.Web.Pages;

/// <summary>The owner's work and papers on a page or two, made to be printed.</summary>
public sealed class CvModel(PortfolioDb db, Site site) : PageModel
{
    public Profile Profile { get; private set; } = new();
    public IReadOnlyList<WorkEntry> Work { get; private set; } = [];
    public IReadOnlyList<Paper> Papers { get; private set; } = [];

    /// <summary>More than these are a list of their own: a CV of one to three pages shows the selected, or the latest.</summary>
    private const int MostPapers = 30;

    /// <summary>How many papers there are in all.</summary>
    public int PaperCount { get; private set; }

    public async Task OnGetAsync(CancellationToken cancel)
    {
        var now = site.Time.Now;
        Profile = await db.Profiles.Whole().AsNoTracking().SingleOrDefaultAsync(cancel) ?? Profile;
        Work = await db.Work.Published(now).Timeline().AsNoTracking().ToListAsync(cancel);
        var papers = db.Papers.Own().Published(now);
        PaperCount = await papers.CountAsync(cancel);
        var shown =
            PaperCount > MostPapers && await papers.AnyAsync(p => p.Selected, cancel)
                ? papers.Where(p => p.Selected)
                : papers;
        Papers = await shown.LatestIssuedFirst().Take(MostPapers).ForList().AsNoTracking().ToListAsync(cancel);
    }

    public IEnumerable<TextIn> Names => site.Names(Profile.Name);

    /// <summary>The owner's own PDF, where there is one.</summary>
    public CvFile? Pdf => Profile.CvIn(site.Preferred);
}
