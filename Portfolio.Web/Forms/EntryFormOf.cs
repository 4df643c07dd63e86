using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Portfolio.Core.Publishing;
using Portfolio.Core.Storage;
using Portfolio.Web.Languages;

namespace Portfolio.Web.Forms;

/// <summary>
/// The one path of every editor: <see cref="OpenAsync"/> to show an entry, <see cref="ReopenAsync"/> to fill it with what
/// was typed, <see cref="SaveAsync"/> unless something is refused or somebody saved it meanwhile.
/// </summary>
public sealed class EntryForm<T>(PortfolioDb db, Flash flash, IStringLocalizer<AdminText> text) : EntryForm
    where T : Entry, new()
{
    /// <summary>SQLite's extended code for a value that has to be unique and is not.</summary>
    private const int NotUnique = 2067;

    public T Entry { get; private set; } = new();
    public override Entry Subject => Entry;

    /// <summary>For showing: the entry, or a new one where there is no <paramref name="id"/>; false when it is gone.</summary>
    public async Task<bool> OpenAsync(int? id, CancellationToken ct)
    {
        if (id is null)
            return true;
        if (await db.EntryAsync(typeof(T), id.Value, ct) is not T entry)
            return false;
        (Entry, Version) = (entry, entry.Version);
        return true;
    }

    /// <summary>
    /// For filling: the same; for an entry that was deleted meanwhile a new one, and a refusal that says so, since what
    /// was typed is to be kept.
    /// </summary>
    public async Task ReopenAsync(int? id, PageModel page)
    {
        if (!await OpenAsync(id, page.HttpContext.RequestAborted))
            page.ModelState.AddModelError(
                "",
                text["This was deleted meanwhile. What you typed is still here: save it, and it is there anew."]
            );
        _ = int.TryParse(page.Request.Form["version"], out var began);
        Version = began;
    }

    /// <summary>
    /// Saves, and leads back to the editor, or on to who sees it (<c>then=publish</c>); <c>then=preview</c> saves nothing.
    /// What is refused shows the page again.
    /// </summary>
    public async Task<IActionResult> SaveAsync(PageModel page)
    {
        var then = page.Request.Form["then"].ToString();
        ShowsPreview = then == "preview";
        if (ShowsPreview || !page.ModelState.IsValid || !await IsSavedAsync(page))
            return page.Page();
        flash.Say(text["Saved."]);
        return then == "publish"
            ? page.RedirectToPage("/Admin/Entries/Publish", new { noun = Noun.Of(Entry).Path, Entry.Id })
            : page.RedirectToPage(new { Entry.Id });
    }

    private async Task<bool> IsSavedAsync(PageModel page)
    {
        if (IsNew)
            db.Add(Entry);
        else
            db.Entry(Entry).Property(e => e.Version).OriginalValue = Version;
        try
        {
            await db.SaveChangesAsync(page.HttpContext.RequestAborted);
            return true;
        }
        catch (DbUpdateConcurrencyException refused)
        {
            Conflict = await Conflict.OfAsync(db, refused, page.HttpContext.RequestAborted);
            if (Conflict is null)
                throw;
            // The same text twice is a button pressed twice.
            if (Conflict.Differences.Count == 0)
                Conflict = null;
            return Conflict is null;
        }
        catch (DbUpdateException refused)
            when (refused.InnerException is SqliteException { SqliteExtendedErrorCode: NotUnique })
        {
            page.ModelState.AddModelError(
                "",
                text["At this very moment another entry took the same address. Save once more, or choose another."]
            );
            return false;
        }
    }
}
