using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Portfolio.Core.Languages;
using Portfolio.Core.Pages;
using Portfolio.Core.Papers;
using Portfolio.Core.Publishing;
using Portfolio.Core.Settings;
using Portfolio.Core.Storage;

namespace Portfolio.Web.Languages;

/// <summary>A place in the navigation: its path below the language, without a slash, and its name.</summary>
public sealed record NavigationLink(string Path, TextIn Text);

/// <summary>Where a visitor can go: only what has something in it, in the owner's order.</summary>
public sealed class Navigation(PortfolioDb db, Site site, IStringLocalizer<PublicText> text)
{
    /// <summary>What fits on one line of a phone; the foot of the page has all.</summary>
    public const int InMasthead = 5;

    private IReadOnlyList<NavigationLink>? links;

    public async Task<IReadOnlyList<NavigationLink>> LinksAsync(CancellationToken cancel) =>
        links ??= await ReadAsync(cancel);

    /// <summary>The parts of the site that have something to show.</summary>
    public async Task<HashSet<SitePart>> FilledAsync(CancellationToken cancel)
    {
        var now = site.Time.Now;
        var work = await db.Work.Published(now).AnyAsync(cancel);
        var papers = await db.Papers.Own().Published(now).AnyAsync(cancel);
        (SitePart Part, bool IsFilled)[] parts =
        [
            (SitePart.Work, work),
            (SitePart.Papers, papers),
            (SitePart.Essays, await db.Essays.Published(now).AnyAsync(cancel)),
            (SitePart.Reading, await db.Papers.OnReadingList().Published(now).AnyAsync(cancel)),
            (SitePart.Cv, work || papers),
            (SitePart.News, await db.News.Published(now).AnyAsync(cancel)),
            (SitePart.Now, await db.Focus.AnyAsync(cancel)),
        ];
        return [.. parts.Where(p => p.IsFilled).Select(p => p.Part)];
    }

    /// <summary>The position behind all that stand in it.</summary>
    public async Task<int> NextPositionAsync(CancellationToken cancel)
    {
        var page = await db.Pages.MaxAsync(p => p.NavigationPosition, cancel);
        var part = await db.Set<NavigationPlace>().MaxAsync(p => (int?)p.Position, cancel);
        return Math.Max(page ?? -1, part ?? -1) + 1;
    }

    /// <summary>The name of a part as visitors read it.</summary>
    public string NameOf(SitePart part) =>
        part switch
        {
            SitePart.Work => text["Work"],
            SitePart.Papers => text["Papers"],
            SitePart.Essays => text["Essays"],
            SitePart.Reading => text["Reading"],
            SitePart.Cv => text["CV"],
            SitePart.News => text["News"],
            _ => text["Now"],
        };

    private async Task<IReadOnlyList<NavigationLink>> ReadAsync(CancellationToken cancel)
    {
        var filled = await FilledAsync(cancel);
        var chosen = await db.Set<NavigationPlace>().AsNoTracking().ToDictionaryAsync(p => p.Part, cancel);
        var parts = Enum.GetValues<SitePart>()
            .Where(part => filled.Contains(part) && chosen.GetValueOrDefault(part) is not { Hidden: true })
            .Select(part => (Position: chosen.GetValueOrDefault(part)?.Position ?? -1, Link: LinkTo(part)));
        var pages = await db.Pages.Published(site.Time.Now).InNavigation().AsNoTracking().ToListAsync(cancel);
        return
        [
            .. parts
                .Concat(pages.Select(p => (Position: p.NavigationPosition ?? 0, Link: LinkTo(p))))
                .OrderBy(place => place.Position)
                .Select(place => place.Link),
        ];
    }

    private NavigationLink LinkTo(SitePart part) =>
        new($"{part}".ToLowerInvariant(), new TextIn(site.Language.Tag, NameOf(part)));

    private NavigationLink LinkTo(Page page) =>
        new(page.Slug, site.In(page.Title) ?? new(site.Language.Tag, page.Slug));
}
