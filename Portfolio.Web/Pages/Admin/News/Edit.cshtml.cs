using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;
using Portfolio.Core.Languages;
using Portfolio.Core.News;
using Portfolio.Core.Publishing;
using Portfolio.Core.Rendering;
using Portfolio.Core.Storage;
using Portfolio.Web.Forms;
using Portfolio.Web.Languages;

namespace Portfolio.Web.Pages.Admin.News;

/// <summary>Writes a dated line, and the page that may stand behind it.</summary>
public sealed class EditModel(
    PortfolioDb db,
    EntryForm<NewsItem> form,
    CheckSlug checkSlug,
    Site site,
    Renderings renderings,
    IStringLocalizer<AdminText> text
) : PageModel
{
    public EntryForm Form => form;
    public NewsItem News => form.Entry;

    public async Task<IActionResult> OnGetAsync(int? id, CancellationToken ct) =>
        await form.OpenAsync(id, ct) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(int? id, CancellationToken ct)
    {
        await form.ReopenAsync(id, this);
        await TryUpdateModelAsync(News, nameof(News), n => n.Date, n => n.Text, n => n.Body, n => n.Slug);
        if (News.Text.IsEmpty)
            ModelState.AddModelError("News.Text", text["Write the line, in one language at least."]);
        else
            await checkSlug.RunAsync(News, await TitleAsync(ct), "news", db.News, ModelState, ct);
        return await form.SaveAsync(this);
    }

    // The line without its links. One of emoji alone makes no address, and without a body nobody shall have to write one.
    private async Task<LocalizedText> TitleAsync(CancellationToken ct)
    {
        var line = site.In(News.Text)!;
        var words = (await renderings.PreviewAsync(db, line, inline: true, ct)).PlainText;
        return LocalizedText.Of(line.Language, Slug.From(words).Length > 0 ? words : $"news {News.Date}");
    }
}
