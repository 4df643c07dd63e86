using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Portfolio.Core.Settings;
using Portfolio.Core.Storage;
using Portfolio.Web.Forms;
using Portfolio.Web.Languages;

namespace Portfolio.Web.Pages.Admin.Settings;

/// <summary>Which parts of the site and which pages stand in the navigation, and in which order.</summary>
public sealed class NavigationModel(PortfolioDb db, Navigation navigation, EntryForm<SiteSettings> form) : PageModel
{
    public EntryForm Form => form;
    public List<NavigationChoice> Places { get; private set; } = [];
    public string Move { get; private set; } = "";

    public async Task OnGetAsync(CancellationToken ct)
    {
        await form.OpenAsync(await form.OnlyAsync(ct), ct);
        Places = await PlacesAsync(ct);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var rows = Rows.Of(Request, nameof(Places));
        Move = rows.Move;
        await form.ReopenAsync(await form.OnlyAsync(ct), this);
        await rows.FillAsync(Places, () => new(), (place, name) => TryUpdateModelAsync(place, name), (_, _) => { });
        Places = NavigationChoice.Ordered(await PlacesAsync(ct), Places);
        if (rows.HasMoved)
            return Page();
        NavigationChoice.Apply(Places, form.Entry);
        return await form.SaveAsync(this);
    }

    private async Task<List<NavigationChoice>> PlacesAsync(CancellationToken ct) =>
        NavigationChoice.Of(
            form.Entry,
            await db.Pages.OrderBy(p => p.Slug).ToListAsync(ct),
            await navigation.FilledAsync(ct)
        );
}
