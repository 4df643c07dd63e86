using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
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
    EntryByName byName,
    Site site,
    Flash flash,
    IStringLocalizer<AdminText> text
) : PageModel
{
    private List<PublicEntry> entries = [];

    [BindProperty]
    public string Slug { get; set; } = "";

    /// <summary>The entry it leads to, by its name or address.</summary>
    [BindProperty]
    public string? Target { get; set; }
    public IEnumerable<PublicEntry> Suggested { get; private set; } = [];

    [BindProperty(SupportsGet = true, Name = "q")]
    public string? Query { get; set; }
    public IReadOnlyList<OldSlug> Old { get; private set; } = [];

    /// <summary>Those that are searched for.</summary>
    public IReadOnlyList<OldSlug> Shown => [.. Old.Where(old => Says(old.Redirect.Slug) || Says(NameOf(old.Entry)))];

    public async Task OnGetAsync(CancellationToken ct)
    {
        var redirects = await db.Redirects.OrderBy(r => r.Noun).ThenBy(r => r.Slug).AsNoTracking().ToListAsync(ct);
        var (keys, slugs) = (redirects.ConvertAll(r => r.EntryKey), redirects.ConvertAll(r => r.Slug));
        entries = await db.PublicEntriesAsync(keys, [.. slugs, Slug], ct);
        Old = [.. redirects.Select(Described)];
        Suggested = await byName.LatestAsync(ct);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        Slug = Slug.Trim();
        await OnGetAsync(ct);
        var target = await TargetAsync(ct);
        if (check.Run(Slug, target, entries, Old, ModelState) is not { } redirect)
            return Page();
        db.Add(redirect);
        await db.SaveChangesAsync(ct);
        flash.Say(text["Saved."]);
        return RedirectToPage();
    }

    /// <summary>Deletes one, or all that are ticked.</summary>
    public async Task<IActionResult> OnPostDeleteAsync(
        [FromForm(Name = "id")] int[] ids,
        [FromForm] int? one,
        CancellationToken ct
    )
    {
        if (one is { } id)
            ids = [id];
        var chosen = await db.Redirects.Where(r => ids.Contains(r.Id)).ToListAsync(ct);
        db.RemoveRange(chosen);
        await db.SaveChangesAsync(ct);
        flash.Say(chosen.Count == 0 ? text["Nothing changed: tick the rows first."] : text["Deleted."]);
        return RedirectToPage(new { q = Query });
    }

    private async Task<PublicEntry?> TargetAsync(CancellationToken ct)
    {
        if (string.IsNullOrWhiteSpace(Target))
            return null;
        var (target, objection) = await byName.FindAsync(Target, ct);
        if (objection is not null)
            ModelState.AddModelError(nameof(Target), objection);
        return target;
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
