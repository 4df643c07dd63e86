using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Portfolio.Core.Essays;
using Portfolio.Core.Languages;
using Portfolio.Core.Publishing;
using Portfolio.Core.Rendering;
using Portfolio.Core.Search;
using Portfolio.Core.Storage;
using Portfolio.Web.Languages;

namespace Portfolio.Web.Pages.Admin.Essays;

/// <summary>All essays, the last edited first; state and search stand in the address.</summary>
public sealed class IndexModel(PortfolioDb db, Site site, Renderings renderings, OutdatedTranslations translations)
    : PageModel
{
    [BindProperty(SupportsGet = true)]
    public PublicationState? State { get; set; }

    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Query { get; set; }

    /// <summary><c>title</c>, <c>published</c> or <c>state</c>; else the last edited come first.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Sort { get; set; }

    /// <summary><c>summary</c>, <c>language</c> or <c>update</c> of one: only those visitors see that lack it.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Lacks { get; set; }
    public IReadOnlyList<Essay> Essays { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken ct)
    {
        var essays = (await LackingAsync(ct)).In(State);
        if (db.Saying<Essay>(Query) is { } saying)
            essays = essays.Where(e => saying.Contains(e.Id));
        var found = await essays.LastEditedFirst().AsNoTracking().ToListAsync(ct);
        Essays =
        [
            .. Sort switch
            {
                "title" => found.OrderBy(
                    e => site.Words(e.Title),
                    StringComparer.Create(site.Culture, ignoreCase: true)
                ),
                "published" => found
                    .OrderBy(e => e.State == PublicationState.Draft)
                    .ThenByDescending(e => e.PublishedAt),
                "state" => found.OrderBy(e => e.State),
                _ => found.AsEnumerable(),
            },
        ];
    }

    private async Task<IQueryable<Essay>> LackingAsync(CancellationToken ct)
    {
        var outdated = Lacks == "update" ? await translations.AmongAsync(db.Essays, ct) : [];
        return Lacks switch
        {
            "summary" => db.Essays.WithoutSummary(),
            "language" => db.Essays.LackingLanguage([.. site.Languages.Select(l => l.Tag)]),
            "update" => db.Essays.Where(e => outdated.Contains(e.Id)),
            _ => db.Essays,
        };
    }

    /// <summary>Words and Chinese characters together, code not counted.</summary>
    public async Task<int> LengthAsync(TextIn text)
    {
        var rendered = await renderings.OfAsync(db, text, inline: false, HttpContext.RequestAborted);
        return rendered.Words + rendered.Characters;
    }
}
