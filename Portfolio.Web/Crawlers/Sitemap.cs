using Microsoft.EntityFrameworkCore;
using Portfolio.Core.Languages;
using Portfolio.Core.Papers;
using Portfolio.Core.Publishing;
using Portfolio.Core.Storage;
using Portfolio.Web.Languages;

namespace Portfolio.Web.Crawlers;

/// <summary>A page that search engines may list: its path, when it last changed, and the languages it exists in.</summary>
public sealed record SitemapPage(string Path, DateTimeOffset? Changed, IReadOnlyList<Language> Languages);

/// <summary>Everything published, each page once with all its languages. Nothing while the sample is shown.</summary>
public sealed class Sitemap(PortfolioDb db, Site site)
{
    public async Task<IReadOnlyList<SitemapPage>> PagesAsync(CancellationToken cancel)
    {
        if (site.ShowsSample)
            return [];
        var now = site.Time.Now;
        var work = await db.Work.Published(now).AsNoTracking().ToListAsync(cancel);
        var essays = await db.Essays.Published(now).AsNoTracking().ToListAsync(cancel);
        var news = await db.News.Published(now).AsNoTracking().ToListAsync(cancel);
        var papers = await db
            .Papers.Published(now)
            .Select(p => new PaperRow(p.Slug, p.UpdatedAt, p.IsOwn, p.Tags))
            .ToListAsync(cancel);
        var pages = await db.Pages.Published(now).AsNoTracking().ToListAsync(cancel);
        var readings = new ReadingTimes(await db.Papers.OnReadingList().Published(now).FinishedReadingsAsync(cancel));
        var focus = await db.Focus.Select(f => f.UpdatedAt).ToListAsync(cancel);
        return
        [
            new("/", null, site.Languages),
            .. Section("/work", work.Select(w => w.UpdatedAt)),
            .. work.Where(w => w.HasMore).Select(w => Page("/work/" + w.Slug, w.UpdatedAt, w.Summary)),
            .. Section("/papers", papers.Where(p => p.IsOwn).Select(p => p.UpdatedAt)),
            .. papers.Where(p => p.IsOwn).Select(p => Page("/papers/" + p.Slug, p.UpdatedAt)),
            .. Section("/essays", essays.Select(e => e.UpdatedAt)),
            .. essays.Select(e => Page("/essays/" + e.Slug, e.UpdatedAt, e.Body)),
            .. Section("/reading", papers.Where(p => !p.IsOwn).Select(p => p.UpdatedAt)),
            .. papers.Where(p => !p.IsOwn).Select(p => Page("/reading/" + p.Slug, p.UpdatedAt)),
            .. Section("/reading/stats", papers.Where(p => !p.IsOwn).Select(p => p.UpdatedAt)),
            .. readings.Years.Select(year => new SitemapPage($"/reading/stats/{year:0000}", null, site.Languages)),
            .. Section(
                "/cv",
                [.. work.Select(w => w.UpdatedAt), .. papers.Where(p => p.IsOwn).Select(p => p.UpdatedAt)]
            ),
            .. Section("/news", news.Select(n => n.UpdatedAt)),
            .. news.Where(n => n.HasPage).Select(n => Page("/news/" + n.Slug, n.UpdatedAt, n.Body)),
            .. Section("/now", focus),
            .. pages.Select(p => Page("/" + p.Slug, p.UpdatedAt, p.Body)),
            .. essays
                .SelectMany(e => e.Tags)
                .Concat(work.SelectMany(w => w.Tags))
                .Concat(papers.SelectMany(p => p.Tags))
                .Distinct()
                .Order(StringComparer.Ordinal)
                .Select(tag => new SitemapPage("/" + SiteLinks.TagPath(tag), null, site.Languages)),
        ];
    }

    private sealed record PaperRow(string Slug, DateTimeOffset UpdatedAt, bool IsOwn, List<string> Tags);

    private IEnumerable<SitemapPage> Section(string path, IEnumerable<DateTimeOffset> changes)
    {
        DateTimeOffset[] all = [.. changes];
        return all.Length == 0 ? [] : [new(path, all.Max(), site.Languages)];
    }

    private SitemapPage Page(string path, DateTimeOffset changed, LocalizedText? text = null) =>
        new(path, changed, site.LanguagesOf(text ?? LocalizedText.Empty));
}
