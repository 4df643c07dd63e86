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
/// was typed, <see cref="SaveAsync"/> unless something is refused or somebody saved it meanwhile. Where a script asks
/// with <c>then=autosave</c>, what was typed is kept beside the entry (<c>EntryFormOf.Copies.cs</c>).
/// </summary>
public sealed partial class EntryForm<T>(
    PortfolioDb db,
    WorkingCopies copies,
    IHttpContextAccessor http,
    Site site,
    Flash flash,
    IStringLocalizer<AdminText> text
) : EntryForm
    where T : Entry, new()
{
    /// <summary>SQLite's extended code for a value that has to be unique and is not.</summary>
    private const int NotUnique = 2067;

    public T Entry { get; private set; } = new();
    public override Entry Subject => Entry;

    /// <summary>Of a kind of which there is one: its id; null where there is none yet.</summary>
    public Task<int?> OnlyAsync(CancellationToken ct) => db.Set<T>().Select(e => (int?)e.Id).SingleOrDefaultAsync(ct);

    /// <summary>
    /// For showing: the entry with what was typed and not saved yet, or a new one where there is no
    /// <paramref name="id"/>; false when it is gone.
    /// </summary>
    public async Task<bool> OpenAsync(int? id, CancellationToken ct)
    {
        if (id is null)
            return !KeepsCopies || await BeginAsync(ct);
        if (!await LoadAsync(id.Value, ct))
            return false;
        if (KeepsCopies)
            await ShowCopyAsync(ct);
        return true;
    }

    /// <summary>
    /// For filling: the entry as it is stored; for one that was deleted meanwhile a new one, and a refusal that says so,
    /// since what was typed is to be kept.
    /// </summary>
    public async Task ReopenAsync(int? id, PageModel page)
    {
        var ct = page.HttpContext.RequestAborted;
        var posted = page.Request.Form;
        if (Guid.TryParse(posted["key"], out var key))
            Entry.Key = key;
        // A form sent twice: by now it is an entry.
        id ??= await db.Set<T>().Where(e => e.Key == Entry.Key).Select(e => (int?)e.Id).SingleOrDefaultAsync(ct);
        if (id is not null && !await LoadAsync(id.Value, ct))
            page.ModelState.AddModelError(
                "",
                text["This was deleted meanwhile. What you typed is still here: save it, and it is there anew."]
            );
        _ = int.TryParse(posted["version"], out var began);
        (Version, Stamp) = (began, posted["copy"].ToString());
        if (KeepsCopies)
            Copy = await copies.OfAsync(Entry.Key, ct);
    }

    /// <summary>
    /// Saves, and leads back to the editor, or on to who sees it (<c>then=publish</c>). <c>then=preview</c> and
    /// <c>then=compare</c> save nothing. What is refused shows the page again.
    /// </summary>
    public async Task<IActionResult> SaveAsync(PageModel page)
    {
        var then = page.Request.Form["then"].ToString();
        if (KeepsCopies && then is "autosave" or "discard" or "compare")
            return await AnswerAsync(then, page);
        ShowsPreview = then == "preview";
        if (ShowsPreview && page.Request.Headers.XRequestedWith == "XMLHttpRequest")
        {
            PreviewIn = page.Request.Form["tongue"];
            return page.Partial("_PreviewIn", this);
        }
        if (ShowsPreview || !page.ModelState.IsValid || !await IsSavedAsync(page))
            return page.Page();
        flash.Say(text["Saved."]);
        return then == "publish"
            ? page.RedirectToPage("/Admin/Entries/Publish", new { noun = Noun.Of(Entry).Path, Entry.Id })
            : page.RedirectToPage(Noun.Of(Entry).IsSingle ? null : new { Entry.Id });
    }

    private async Task<bool> LoadAsync(int id, CancellationToken ct)
    {
        if (await db.EntryAsync(typeof(T), id, ct) is not T entry)
            return false;
        (Entry, Version) = (entry, entry.Version);
        return true;
    }

    private async Task<bool> IsSavedAsync(PageModel page)
    {
        if (!await HasMyCopyAsync(page.HttpContext.RequestAborted))
            return false;
        if (IsNew)
            db.Add(Entry);
        else
            db.Entry(Entry).Property(e => e.Version).OriginalValue = Version;
        if (Copy is not null)
            db.Remove(Copy);
        if (page.Request.Form.ContainsKey("over"))
            db.Reason = ChangeReason.EditOver;
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
