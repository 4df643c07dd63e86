using Microsoft.EntityFrameworkCore;
using Portfolio.Core.Languages;
using Portfolio.Core.Markup;
using Portfolio.Core.Publishing;
using Portfolio.Core.Rendering;
using Portfolio.Core.Storage;
using Portfolio.Web.Languages;

namespace Portfolio.Web.Feeds;

/// <summary>What all feeds of the site have: author, language, addresses, ids, and texts as a feed reader needs them.</summary>
public sealed class FeedFrame(PortfolioDb db, Site site, SiteAddresses addresses, Renderings renderings)
{
    /// <summary>As many as a reader takes in at once; what is older stands on the site.</summary>
    public const int MaxEntries = 30;

    /// <summary><paramref name="path"/> is that of the feed, <paramref name="page"/> that of the page it belongs to.</summary>
    public async Task<Feed> OfAsync(
        string path,
        string title,
        string page,
        IReadOnlyList<FeedEntry> entries,
        CancellationToken cancel
    )
    {
        var owner = await db.Profiles.Select(p => new { p.Email, p.EmailInFeeds }).SingleOrDefaultAsync(cancel);
        return new Feed($"urn:uuid:{site.Settings.Key}#{page.Trim('/')}-{site.Language.Tag}", title, site.Language.Tag)
        {
            Author = site.Words(site.OwnerName) is { Length: > 0 } words ? words : title,
            Email = owner is { EmailInFeeds: true, Email.Length: > 0 } ? owner.Email : null,
            Page = addresses.Of(page),
            Address = addresses.Of(path),
            HasAbsoluteAddresses = site.Settings.PublicUrl is not null,
            Begun = site.Time.At(site.Settings.UpdatedAt),
            Entries = entries,
        };
    }

    /// <summary>An id that outlives renaming and moving. Each language has its own, or a reader of two feeds would miss one.</summary>
    public string IdOf(Entry entry) => $"urn:uuid:{entry.Key}#{site.Language.Tag}";

    public string AddressOf(string path) => addresses.Of(path);

    /// <summary>A text in the visitor's language as it stands on the page.</summary>
    public async Task<RenderedMarkdown> RenderAsync(string text, bool inline, CancellationToken cancel) =>
        await renderings.OfAsync(db, new TextIn(site.Language.Tag, text), inline, cancel);

    /// <summary>The same without what only works on the page.</summary>
    public string Html(RenderedMarkdown text, string path) =>
        StandaloneHtml.Of(text.Html, site.Settings.PublicUrl is null ? null : new Uri(addresses.Of(path)));
}
