using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Portfolio.Core.Dates;
using Portfolio.Core.Papers;
using Portfolio.Core.Publishing;
using Portfolio.Core.Rendering;
using Portfolio.Core.Storage;
using Portfolio.Web.Languages;

namespace Portfolio.Web.Cards;

/// <summary>What a page is (of the home page: the owner's name in other scripts), what it is called, and a line below.</summary>
public sealed record PageName(string Kind, string Title, string Line);

/// <summary>
/// The names of pages by their path, of what a visitor may read. A path that leads nowhere has the name of its section,
/// or of the site: so every page there is has one, and nobody can have words of their own drawn.
/// </summary>
public sealed class NamedPages(PortfolioDb db, Site site, Renderings renderings, IStringLocalizer<PublicText> text)
{
    /// <summary><paramref name="path"/> is that below the language, without a slash before it.</summary>
    public async Task<PageName> OfAsync(string path, CancellationToken cancel) =>
        path.Split('/') switch
        {
            ["essays", var slug] => await EssayAsync(slug, cancel),
            ["news", var slug] => await NewsAsync(slug, cancel),
            ["work", var slug] => await WorkAsync(slug, cancel),
            ["papers" or "reading", var slug] => await PaperAsync(slug, cancel),
            [var slug] => await PageAsync(slug, cancel),
            _ => null,
        } ?? Section(path.Split('/')[0]);

    private async Task<PageName?> EssayAsync(string slug, CancellationToken cancel) =>
        await FindAsync(db.Essays, slug, cancel) is { } essay
            ? new(text["Essays"], site.Words(essay.Title), Day(essay.PublishedAt))
            : null;

    private async Task<PageName?> NewsAsync(string slug, CancellationToken cancel)
    {
        if (await FindAsync(db.News, slug, cancel) is not { } news || site.In(news.Text) is not { } words)
            return null;
        var line = await renderings.OfAsync(db, words, inline: true, cancel);
        return new(text["News"], line.PlainText, news.Date?.Print(CultureInfo.CurrentCulture) ?? Host());
    }

    private async Task<PageName?> WorkAsync(string slug, CancellationToken cancel) =>
        await FindAsync(db.Work, slug, cancel) is { } work
            ? new(text["Work"], site.Words(work.Heading), work.Title.IsEmpty ? Host() : site.Words(work.Organization))
            : null;

    private async Task<PageName?> PaperAsync(string slug, CancellationToken cancel) =>
        await FindAsync(db.Papers.ForList(), slug, cancel) is { } paper
            ? new(paper.IsOwn ? text["Papers"] : text["Reading"], paper.Title, paper.AuthorLine())
            : null;

    private async Task<PageName?> PageAsync(string slug, CancellationToken cancel) =>
        await FindAsync(db.Pages, slug, cancel) is { } page ? Named(site.Words(page.Title)) : null;

    private Task<T?> FindAsync<T>(IQueryable<T> entries, string slug, CancellationToken cancel)
        where T : PublicEntry =>
        entries.Readable(site.Time.Now).AsNoTracking().FirstOrDefaultAsync(e => e.Slug == slug, cancel);

    private PageName Section(string name) =>
        name switch
        {
            "work" => Named(text["Work"]),
            "papers" => Named(text["Papers"]),
            "essays" => Named(text["Essays"]),
            "reading" => Named(text["Reading"]),
            "cv" => Named(text["CV"]),
            "news" => Named(text["News"]),
            "now" => Named(text["Now"]),
            "search" => Named(text["Search"]),
            _ => Home(),
        };

    private PageName Home()
    {
        var names = site.Names(site.OwnerName).Select(n => n.Text).ToList();
        return new(string.Join(" · ", names.Skip(1)), names.FirstOrDefault() ?? site.Words(site.Title), Host());
    }

    private PageName Named(string words) => new("", words, Host());

    private string Day(DateTimeOffset? at) =>
        at is { } instant ? PartialDate.Of(site.Time.DateOf(instant)).Print(CultureInfo.CurrentCulture) : Host();

    private string Host() =>
        Uri.TryCreate(site.Settings.PublicUrl, UriKind.Absolute, out var address) ? address.IdnHost : "";
}
