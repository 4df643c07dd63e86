using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Portfolio.Core.Focus;
using Portfolio.Core.News;
using Portfolio.Core.Profiles;
using Portfolio.Core.Publishing;
using Portfolio.Core.Storage;
using Portfolio.Web.Languages;

namespace Portfolio.Web.Twins;

/// <summary>The home page and the pages that list entries, as Markdown.</summary>
public sealed class ListTwins(
    PortfolioDb db,
    Site site,
    Navigation navigation,
    TwinText text,
    IStringLocalizer<PublicText> words
)
{
    public async Task<string> HomeAsync(CancellationToken cancel)
    {
        var owner = await text.OwnerAsync(cancel);
        var pages = await navigation.LinksAsync(cancel);
        return TwinText.Page(
            "# " + TwinText.Words(string.Join(' ', site.Names(owner.Name).Select(n => n.Text))),
            text.Source(owner.Subtitle),
            owner.IsOpen(site.Time.Today) ? text.Source(owner.OpenTo) : "",
            text.Source(owner.Bio),
            text.Source(owner.MoreInfo),
            TwinText.List(pages.Select(p => TwinText.Item(text.Link(p.Text.Text, "/" + p.Path)))),
            TwinText.List(LinksOf(owner, site))
        );
    }

    /// <summary>Places elsewhere, each with its address or the name the owner has there.</summary>
    public static IEnumerable<string> LinksOf(Profile owner, Site site) =>
        owner.Links.Select(l =>
            TwinText.Item(
                TwinText.Words(l.PlaceName(site.Language.Tag)),
                l.Url() is { } url ? $"<{url}>" : TwinText.Words(l.Words())
            )
        );

    public async Task<string> EssaysAsync(CancellationToken cancel)
    {
        var essays = await db.Essays.Published(site.Time.Now).NewestFirst().AsNoTracking().ToListAsync(cancel);
        return TwinText.Page(
            "# " + words["Essays"],
            TwinText.List(
                essays.Select(e =>
                    TwinText.Item(
                        text.Link(site.Words(e.Title), $"/essays/{e.Slug}.md"),
                        TwinText.Line(text.Date(e.PublishedAt), TwinText.Words(site.Words(e.Summary)))
                    )
                )
            )
        );
    }

    public async Task<string> NewsAsync(CancellationToken cancel)
    {
        var news = await db.News.Published(site.Time.Now).LatestFirst().AsNoTracking().ToListAsync(cancel);
        return TwinText.Page("# " + words["News"], TwinText.List(news.Select(NewsLine)));
    }

    public async Task<string> NowAsync(CancellationToken cancel)
    {
        var items = await db.Focus.InOrder().AsNoTracking().ToListAsync(cancel);
        var groups = items.GroupBy(i => i.State).OrderBy(g => g.Key);
        return TwinText.Page([
            "# " + words["What I am doing"],
            .. groups.SelectMany(g =>
                new[] { "## " + words.Focus(g.Key), TwinText.List(g.Select(i => TwinText.Item(text.Source(i.Text)))) }
            ),
        ]);
    }

    private string NewsLine(NewsItem item)
    {
        var more = item.HasPage ? " " + text.Link(words["Read more"], $"/news/{item.Slug}.md") : "";
        return TwinText.Item(TwinText.Line(TwinText.Date(item.Date), text.Source(item.Text)) + more);
    }
}
