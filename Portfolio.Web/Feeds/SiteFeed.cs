using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Portfolio.Core.Essays;
using Portfolio.Core.News;
using Portfolio.Core.Publishing;
using Portfolio.Core.Storage;
using Portfolio.Web.Languages;

namespace Portfolio.Web.Feeds;

/// <summary>The newest essays and news that exist in the visitor's language; one shown in another stays out.</summary>
public sealed class SiteFeed(PortfolioDb db, Site site, FeedFrame frame, IStringLocalizer<PublicText> text)
{
    /// <summary><paramref name="path"/>: where it was asked for.</summary>
    public async Task<Feed> MakeAsync(string path, CancellationToken cancel)
    {
        var entries = (await EssaysAsync(cancel)).Concat(await NewsAsync(cancel));
        var title = site.Words(site.Title) is { Length: > 0 } words ? words : text["Essays and news"].Value;
        return await frame.OfAsync(path, title, "/", [.. Newest(entries)], cancel);
    }

    private static IEnumerable<FeedEntry> Newest(IEnumerable<FeedEntry> entries) =>
        entries.OrderByDescending(e => e.Published).Take(FeedFrame.MaxEntries);

    // Whether a text exists in a language is not asked of the database; reading stops when there are enough.
    private async Task<List<FeedEntry>> EssaysAsync(CancellationToken cancel)
    {
        var essays = await db
            .Essays.Published(site.Time.Now)
            .NewestFirst()
            .AsNoTracking()
            .AsAsyncEnumerable()
            .Where(e => e.Body[site.Language.Tag] is not null)
            .Take(FeedFrame.MaxEntries)
            .ToListAsync(cancel);
        var entries = new List<FeedEntry>();
        foreach (var essay in essays)
            entries.Add(await EntryAsync(essay, cancel));
        return entries;
    }

    private async Task<FeedEntry> EntryAsync(Essay essay, CancellationToken cancel)
    {
        var path = "/essays/" + essay.Slug;
        var body = await frame.RenderAsync(essay.Body[site.Language.Tag]!, inline: false, cancel);
        return new FeedEntry(frame.IdOf(essay), site.Words(essay.Title), frame.AddressOf(path), frame.Html(body, path))
        {
            Summary = essay.Summary[site.Language.Tag] ?? "",
            Published = essay.PublishedAt is { } at ? site.Time.At(at) : null,
            Updated = site.Time.At(essay.UpdatedAt),
            Tags = essay.Tags,
        };
    }

    private async Task<List<FeedEntry>> NewsAsync(CancellationToken cancel)
    {
        var news = await db
            .News.Published(site.Time.Now)
            .LatestFirst()
            .AsNoTracking()
            .AsAsyncEnumerable()
            .Where(n => n.Text[site.Language.Tag] is not null)
            .Take(FeedFrame.MaxEntries)
            .ToListAsync(cancel);
        var entries = new List<FeedEntry>();
        foreach (var item in news)
            entries.Add(await EntryAsync(item, cancel));
        return entries;
    }

    private async Task<FeedEntry> EntryAsync(NewsItem item, CancellationToken cancel)
    {
        var body = item.Body[site.Language.Tag];
        var path = item.HasPage ? "/news/" + item.Slug : "/news";
        var line = await frame.RenderAsync(item.Text[site.Language.Tag]!, inline: true, cancel);
        var content = body is null ? line : await frame.RenderAsync(body, inline: false, cancel);
        return new FeedEntry(frame.IdOf(item), line.PlainText, frame.AddressOf(path), frame.Html(content, path))
        {
            Published = PublishedOn(item),
            Updated = site.Time.At(item.UpdatedAt),
        };
    }

    // News from elsewhere may have only the day it tells of; one that is still to come was not published then.
    private DateTimeOffset? PublishedOn(NewsItem item)
    {
        if (item.PublishedAt is { } at)
            return site.Time.At(at);
        if (item.Date is not { Month: { } month, Day: { } day } date)
            return null;
        var instant = site.Time.InstantOf(new DateTime(date.Year, month, day));
        return instant <= site.Time.Now ? site.Time.At(instant) : null;
    }
}
