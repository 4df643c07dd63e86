using Microsoft.EntityFrameworkCore;
using Portfolio.Core.Languages;
using Portfolio.Core.Publishing;
using Portfolio.Core.Storage;
using Portfolio.Core.Work;
using Portfolio.Web.Languages;

namespace Portfolio.Web.Twins;

/// <summary>One entry's page as Markdown; null where its page is missing too.</summary>
public sealed class EntryTwins(PortfolioDb db, Site site, TwinText text)
{
    public async Task<Twin?> EssayAsync(string slug, CancellationToken cancel) =>
        await FindAsync(db.Essays, slug, cancel) is { } essay
            ? Twin(
                essay,
                site.Words(essay.Title),
                TwinText.Line(text.Date(essay.PublishedAt), TwinText.Words(site.Words(site.OwnerName))),
                essay.Summary,
                essay.Body
            )
            : null;

    public async Task<Twin?> NewsAsync(string slug, CancellationToken cancel) =>
        await FindAsync(db.News, slug, cancel) is { HasPage: true } news
            ? Twin(
                news,
                await text.LineAsync(news.Text, cancel),
                TwinText.Date(news.Date),
                LocalizedText.Empty,
                news.Body
            )
            : null;

    public async Task<Twin?> WorkAsync(string slug, CancellationToken cancel) =>
        await FindAsync(db.Work, slug, cancel) is { } work
            ? Twin(work, site.Words(work.Heading), CvTwin.PeriodOf(work), Below(work), work.Summary)
            : null;

    public async Task<Twin?> PageAsync(string slug, CancellationToken cancel) =>
        await FindAsync(db.Pages, slug, cancel) is { } page
            ? Twin(page, site.Words(page.Title), "", LocalizedText.Empty, page.Body)
            : null;

    private static LocalizedText Below(WorkEntry work) => work.Title.IsEmpty ? LocalizedText.Empty : work.Organization;

    private Task<T?> FindAsync<T>(IQueryable<T> entries, string slug, CancellationToken cancel)
        where T : PublicEntry =>
        entries.Readable(site.Time.Now).AsNoTracking().FirstOrDefaultAsync(e => e.Slug == slug, cancel);

    private Twin Twin(PublicEntry entry, string title, string line, LocalizedText summary, LocalizedText body)
    {
        var words = TwinText.Words(site.Words(summary));
        return new(
            TwinText.Page("# " + TwinText.Words(title), words.Length > 0 ? "> " + words : "", line, text.Source(body)),
            entry.IsPublished(site.Time.Now)
        );
    }
}
