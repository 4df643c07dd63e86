using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Portfolio.Core.Languages;
using Portfolio.Core.Pages;
using Portfolio.Core.Papers;
using Portfolio.Core.Publishing;
using Portfolio.Core.Storage;

namespace Portfolio.Web.Languages;

/// <summary>A place in the navigation: its path below the language, without a slash, and its name.</summary>
public sealed record NavigationLink(string Path, TextIn Text);

/// <summary>Where a visitor can go: only what has something in it.</summary>
public sealed class Navigation(PortfolioDb db, Site site, IStringLocalizer<PublicText> text)
{
    /// <summary>What fits on one line of a phone; the foot of the page has all.</summary>
    public const int InMasthead = 5;

    public async Task<IReadOnlyList<NavigationLink>> LinksAsync(CancellationToken cancel)
    {
        var now = site.Time.Now;
        var links = new List<NavigationLink>();
        var hasWork = await db.Work.Published(now).AnyAsync(cancel);
        if (hasWork)
            links.Add(Link("work", text["Work"]));
        var hasPapers = await db.Papers.Own().Published(now).AnyAsync(cancel);
        if (hasPapers)
            links.Add(Link("papers", text["Papers"]));
        if (await db.Essays.Published(now).AnyAsync(cancel))
            links.Add(Link("essays", text["Essays"]));
        if (await db.Papers.OnReadingList().Published(now).AnyAsync(cancel))
            links.Add(Link("reading", text["Reading"]));
        if (hasWork || hasPapers)
            links.Add(Link("cv", text["CV"]));
        if (await db.News.Published(now).AnyAsync(cancel))
            links.Add(Link("news", text["News"]));
        if (await db.Focus.AnyAsync(cancel))
            links.Add(Link("now", text["Now"]));
        var pages = await db.Pages.Published(now).InNavigation().AsNoTracking().ToListAsync(cancel);
        links.AddRange(
            pages.Select(p => new NavigationLink(p.Slug, site.In(p.Title) ?? new(site.Language.Tag, p.Slug)))
        );
        return links;
    }

    private NavigationLink Link(string path, string word) => new(path, new TextIn(site.Language.Tag, word));
}
