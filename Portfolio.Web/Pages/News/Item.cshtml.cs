using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Portfolio.Core.Markup;
using Portfolio.Core.News;
using Portfolio.Core.Publishing;
using Portfolio.Core.Rendering;
using Portfolio.Core.Storage;
using Portfolio.Web.Languages;

namespace Portfolio.Web.Pages.News;

/// <summary>News that has more to say than its line; the others have no page.</summary>
public sealed class ItemModel(PortfolioDb db, Site site, Renderings renderings, OldAddress old) : PageModel
{
    public NewsItem Item { get; private set; } = null!;
    public RenderedMarkdown? Text { get; private set; }

    /// <summary>The line as plain words.</summary>
    public string Heading { get; private set; } = "";

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken cancel)
    {
        var news = db.News.Readable(site.Time.Now, site.Shared).AsNoTracking();
        if (await news.FirstOrDefaultAsync(n => n.Slug == slug, cancel) is not { HasPage: true } item)
            return await old.AnswerAsync<NewsItem>(slug, cancel);
        Item = item;
        Text = await renderings.OfAsync(db, site.In(item.Body)!, inline: false, cancel);
        if (site.In(item.Text) is { } line)
            Heading = (await renderings.OfAsync(db, line, inline: true, cancel)).PlainText;
        return Page();
    }

    public bool IsListed => Item.IsPublished(site.Time.Now);
}
