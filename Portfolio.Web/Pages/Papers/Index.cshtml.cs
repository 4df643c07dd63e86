using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Portfolio.Core.Papers;
using Portfolio.Core.Publishing;
using Portfolio.Core.Search;
using Portfolio.Core.Storage;
using Portfolio.Web.Languages;
using Portfolio.Web.Records;

namespace Portfolio.Web.Pages.Papers;

/// <summary>The owner's own publications by year, newest first; a long list can be narrowed by kind, topic and year.</summary>
public sealed class IndexModel(PortfolioDb db, Site site, SiteAddresses addresses) : PageModel
{
    private const int UnfoldingRows = 40;
    private const int ShownTopics = 20;

    public FilterQuery Asked { get; private set; } = null!;
    public ShownFilter Strip { get; private set; } = null!;
    public int Total { get; private set; }
    public IReadOnlyList<Paper> Papers { get; private set; } = [];

    /// <summary>CSL types and tags of all papers, the most frequent first, each with its number of papers.</summary>
    public IReadOnlyList<(string Type, int Papers)> Kinds { get; private set; } = [];
    public IReadOnlyList<(string Tag, int Papers)> Topics { get; private set; } = [];

    /// <summary>A longer list leaves abstracts and BibTeX to the papers' own pages, and has a filter.</summary>
    public bool IsLong => Total > UnfoldingRows;

    public async Task OnGetAsync(CancellationToken cancel)
    {
        Asked = FilterQuery.Of(Request.Query);
        var own = db.Papers.Own().Published(site.Time.Now);
        var all = await own.Select(p => new { p.Type, p.Tags }).ToListAsync(cancel);
        Total = all.Count;
        Kinds = [.. all.CountBy(p => p.Type).OrderByDescending(k => k.Value).Select(k => (k.Key, k.Value))];
        var topics = all.SelectMany(p => p.Tags).CountBy(tag => tag).OrderByDescending(t => t.Value);
        Topics = [.. topics.Take(ShownTopics).Select(t => (t.Key, t.Value))];
        var saying = db.SayingInPublic<Paper>(Asked.Filter.Text);
        var found = Asked.Filter.Of(own, saying).LatestIssuedFirst();
        Papers = await found.Whole().AsNoTracking().ToListAsync(cancel);
        var anyYear = (Asked.Filter with { Published = null }).Of(own, saying);
        var dates = await anyYear.Select(p => p.Issued).ToListAsync(cancel);
        Strip = new("/papers", Asked, Papers.Count, YearBars.Of(dates.Select(date => (date, 1))));
        Alternate.Announce(this, addresses, Alternate.Of("/papers", Asked.ToString()), "alternate");
    }
}
