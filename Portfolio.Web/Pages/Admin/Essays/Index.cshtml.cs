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
public sealed class IndexModel(PortfolioDb db, Site site, Renderings renderings) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public PublicationState? State { get; set; }

    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Query { get; set; }

    /// <summary><c>title</c>, <c>published</c> or <c>state</c>; else the last edited come first.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Sort { get; set; }

    /// <summary><c>summary</c> or <c>language</c>: only those visitors see that lack it.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Lacks { get; set; }
    public IReadOnlyList<Essay> Essays { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken ct)
    {
        var essays = (
            Lacks switch
            {
                "summary" => db.Essays.WithoutSummary(),
                "language" => db.Essays.LackingLanguage([.. site.Languages.Select(l => l.Tag)]),
                _ => db.Essays,
            }
        ).In(State);
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

    /// <summary>Words and Chinese characters together, code not counted.</summary>
    public async Task<int> LengthAsync(TextIn text)
    {
        var rendered = await renderings.OfAsync(db, text, inline: false, HttpContext.RequestAborted);
        return rendered.Words + rendered.Characters;
    }
}
