using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Portfolio.Core.Papers;
using Portfolio.Core.Storage;
using Portfolio.Web.Forms;
using Portfolio.Web.Languages;

namespace Portfolio.Web.Pages.Admin.Papers;

/// <summary>The reading list or the owner's own papers; what it shows stands in the address. Changes chosen papers.</summary>
// Whoever ticks ten thousand papers by a script of their own is heard as well.
[RequestFormLimits(ValueCountLimit = 50_000)]
public sealed class IndexModel(
    PortfolioDb db,
    Site site,
    ChangePapers change,
    Flash flash,
    IStringLocalizer<AdminText> text
) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public PaperListQuery Asked { get; set; } = new();
    public PaperListPage List { get; private set; } = null!;
    public IReadOnlyList<ReadingSection> Sections { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken ct)
    {
        Sections = await db.ReadingSections.InOrder().AsNoTracking().ToListAsync(ct);
        List = await PaperListPage.OfAsync(db, Asked, ct);
    }

    /// <summary>Each button says what it does in <c>set</c> (<c>12:Read</c>), <c>move</c> (<c>up:12</c>) or <c>then</c>.</summary>
    public async Task<IActionResult> OnPostAsync(PaperListForm form, CancellationToken ct)
    {
        if (form.Move is { } move)
            await change.MoveAsync(move.Id, move.By, ct);
        else if (form.Dragged is { } dragged)
            await ArrangeAsync(PostedOrder.Read(form.Order), dragged, ct);
        else
            await ChangeAsync(form, ct);
        return LocalRedirect($"{Request.PathBase}{Request.Path}{Request.QueryString}{form.Anchor}");
    }

    private async Task ArrangeAsync(IReadOnlyList<(int List, int[] Ids)> lists, int dragged, CancellationToken ct)
    {
        var (count, batch) = await change.ArrangeAsync(lists, dragged, ct);
        if (count > 0)
            flash.Say(text["The new order is saved."], batch);
    }

    private async Task ChangeAsync(PaperListForm form, CancellationToken ct)
    {
        var isAll = form.All is not null && !form.IsOfOne;
        var ids = isAll ? await PaperListPage.Listed(db, Asked).Select(p => p.Id).ToListAsync(ct) : form.Chosen;
        if (isAll && ids.Count != form.All)
        {
            flash.Say(
                text["Nothing changed: the list was {0} and is {1} by now. Look at it again.", form.All!, ids.Count]
            );
            return;
        }
        var (count, batch) = await change.RunAsync(ids, form.Change, site.Time, ct);
        if (count == 0)
            flash.Say(text["Nothing changed: choose papers, and what is to become of them."]);
        else if (form.Change.Delete)
            flash.Say(
                count == 1 ? text["One paper is in the trash."] : text["{0} papers are in the trash.", count],
                batch
            );
        else
            flash.Say(count == 1 ? text["One paper is changed."] : text["{0} papers are changed.", count], batch);
    }
}
