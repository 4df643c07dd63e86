using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Portfolio.Core.Publishing;
using Portfolio.Core.Storage;
using Portfolio.Web.Forms;
using Portfolio.Web.Languages;

namespace Portfolio.Web.Pages.Admin.Redirects;

/// <summary>A redirect with what it leads to, which may be gone, and whether a living entry has its address again.</summary>
public sealed record OldSlug(Redirect Redirect, Noun Noun, PublicEntry? Entry, bool IsUsed);

/// <summary>Addresses that were in use, or shall lead somewhere: all of them, one more, one less.</summary>
public sealed class IndexModel(
    PortfolioDb db,
    CheckRedirect check,
    Site site,
    Flash flash,
    IStringLocalizer<AdminText> text
) : PageModel
{
    private List<PublicEntry> entries = [];

    [BindProperty]
    public string Slug { get; set; } = "";

    [BindProperty]
    public Guid? Key { get; set; }

    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Query { get; set; }
    public IReadOnlyList<OldSlug> Old { get; private set; } = [];

    /// <summary>Those that are searched for.</summary>
    public IReadOnlyList<OldSlug> Shown => [.. Old.Where(old => Says(old.Redirect.Slug) || Says(NameOf(old.Entry)))];

    public IEnumerable<SelectListItem> Targets =>
        entries
            .Select(e => new SelectListItem($"{text[Noun.Of(e).Plural]}: {site.Name(e)}", $"{e.Key}"))
            .OrderBy(choice => choice.Text, StringComparer.CurrentCulture)
            .Prepend(new("–", ""));

    public async Task OnGetAsync(CancellationToken ct)
    {
        entries = await db.PublicEntriesAsync(ct);
        var redirects = await db.Redirects.OrderBy(r => r.Noun).ThenBy(r => r.Slug).AsNoTracking().ToListAsync(ct);
        Old = [.. redirects.Select(Described)];
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await OnGetAsync(ct);
        Slug = Slug.Trim();
        if (check.Run(Slug, entries.Find(e => e.Key == Key), entries, Old, ModelState) is not { } redirect)
            return Page();
        db.Add(redirect);
        await db.SaveChangesAsync(ct);
        flash.Say(text["Saved."]);
        return RedirectToPage();
    }

    public async Task<IActionResult> OnPostDeleteAsync(int id, CancellationToken ct)
    {
        if (await db.Redirects.FindAsync([id], ct) is { } redirect)
        {
            db.Remove(redirect);
            await db.SaveChangesAsync(ct);
        }
        flash.Say(text["Deleted."]);
        return RedirectToPage();
    }

    private bool Says(string words) =>
        string.IsNullOrWhiteSpace(Query) || words.Contains(Query.Trim(), StringComparison.CurrentCultureIgnoreCase);

    private string NameOf(PublicEntry? entry) => entry is null ? "" : site.Name(entry);

    private OldSlug Described(Redirect old) =>
        new(
            old,
            Noun.Of(old.Noun),
            entries.Find(e => e.Key == old.EntryKey),
            entries.Exists(e => e.GetType().Name == old.Noun && e.Slug == old.Slug)
        );
}
