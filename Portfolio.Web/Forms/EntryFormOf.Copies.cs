using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Portfolio.Core.Publishing;
using Portfolio.Core.Storage;
using Portfolio.Web.Languages;

namespace Portfolio.Web.Forms;

/// <summary>The part that keeps what is typed before it is saved; its sentences are <see cref="AdminText"/>, too.</summary>
public sealed partial class EntryForm<T>
{
    private const string KeyInAddress = "begun";

    /// <summary>A new entry, or one that was begun: <c>?begun={key}</c>.</summary>
    private async Task<bool> BeginAsync(CancellationToken ct)
    {
        var asked = http.HttpContext!.Request.Query[KeyInAddress].ToString();
        if (asked.Length == 0)
        {
            Begun = await db
                .WorkingCopies.Where(c => c.Noun == typeof(T).Name && c.BaseVersion == 0)
                .OrderByDescending(c => c.UpdatedAt)
                .AsNoTracking()
                .ToListAsync(ct);
            return true;
        }
        if (!Guid.TryParse(asked, out var key) || await copies.OfAsync(key, ct) is not { } copy)
            return false;
        Entry = (T)await copies.ReadAsync(copy, ct);
        (Copy, Stamp) = (copy, copy.Stamp);
        return true;
    }

    private async Task ShowCopyAsync(CancellationToken ct)
    {
        if (await copies.OfAsync(Entry.Key, ct) is not { } copy)
            return;
        (Copy, Stamp) = (copy, copy.Stamp);
        if (await copies.HasChangedSinceAsync(Entry, copy.BaseVersion, ct))
        {
            var typed = await copies.ReadAsync(copy, ct);
            Conflict = new(Version, Entry.UpdatedAt, Compare(stored: Entry, typed));
        }
        await copies.ShowAsync(copy, Entry, ct);
    }

    private async Task<IActionResult> AnswerAsync(string then, PageModel page)
    {
        var ct = page.HttpContext.RequestAborted;
        // The address as it was typed, not one made of half a title.
        if (Entry is PublicEntry open)
            open.Slug = TypedSlug;
        if (then == "autosave")
            return await AutosaveAsync(page, ct);
        if (then == "discard")
            return await DiscardAsync(page, ct);
        page.ModelState.Clear();
        await HasMyCopyAsync(ct);
        if (Conflict is null && !IsNew && await db.StoredAsync(typeof(T), [Entry.Id], ct) is [var stored])
            Conflict = new(stored.Version, stored.UpdatedAt, Compare(stored, Entry));
        return page.Page();
    }

    /// <summary>
    /// Keeps what was typed. The answer is for a script: what the next one begins from, a conflict (409), or a sentence
    /// that says why nothing was kept (422).
    /// </summary>
    private async Task<IActionResult> AutosaveAsync(PageModel page, CancellationToken ct)
    {
        var tooLong = MarkdownFields.Of(Entry).SelectMany(f => site.Languages.Select(l => $"{f.Name}.{l.Tag}"));
        foreach (
            var state in page.ModelState.Where(s => tooLong.Any(name => s.Key.EndsWith(name, StringComparison.Ordinal)))
        )
            return new UnprocessableEntityObjectResult(new { why = state.Value!.Errors[0].ErrorMessage });
        var stored = IsNew ? null : (await db.StoredAsync(typeof(T), [Entry.Id], ct)).SingleOrDefault();
        if (stored is not null && await copies.HasChangedSinceAsync(stored, Version, ct))
            return new ConflictResult();
        if (await copies.KeepAsync(Entry, stored?.Version ?? 0, Stamp, ct) is not { } kept)
            return new ConflictResult();
        return new JsonResult(
            new
            {
                copy = kept.Stamp,
                version = stored?.Version ?? 0,
                at = site.Time.Print(kept.At, site.Culture),
                address = IsNew ? $"?{KeyInAddress}={Entry.Key}" : null,
            }
        );
    }

    private async Task<IActionResult> DiscardAsync(PageModel page, CancellationToken ct)
    {
        db.ChangeTracker.Clear();
        await copies.LetGoAsync(Entry.Key, ct);
        await db.SaveChangesAsync(ct);
        flash.Say(
            IsNew
                ? text["What was begun is in the trash."]
                : text["The changes are dropped. The history still has them."]
        );
        return IsNew ? page.RedirectToPage("Index") : page.RedirectToPage(new { Entry.Id });
    }

    /// <summary>
    /// Whether the copy is the one this form began from, or says the same; else it is another device's, which is shown
    /// beside what was typed here and goes into the history, so that either may win.
    /// </summary>
    private async Task<bool> HasMyCopyAsync(CancellationToken ct)
    {
        if (Copy is not { } other || other.Stamp == Stamp)
            return true;
        var differences = Compare(await copies.ReadAsync(other, ct), Entry);
        if (differences.Count == 0)
            return true;
        Conflict = new(Version, other.UpdatedAt, differences) { IsUnsaved = true };
        Stamp = other.Stamp;
        await copies.RememberAsync(other, ct);
        return false;
    }

    private List<Difference> Compare(Entry stored, Entry typed) =>
        [
            .. Difference
                .Between(db.Model.FindEntityType(typeof(T))!, stored, typed)
                .Where(d => !Unasked.Contains(d.Field) && !(d.Field == nameof(PublicEntry.Slug) && HasNoSlugYet)),
        ];

    private string TypedSlug =>
        http.HttpContext!.Request.Form.FirstOrDefault(f => f.Key.EndsWith(".Slug", StringComparison.Ordinal))
            .Value.ToString();

    // One made of the title is nothing that two devices disagree about.
    private bool HasNoSlugYet => http.HttpContext!.Request.HasFormContentType && TypedSlug.Length == 0;

    /// <summary>What no editor's form asks for.</summary>
    private static readonly string[] Unasked =
    [
        nameof(Entry.Id),
        nameof(Entry.Key),
        nameof(Entry.CreatedAt),
        nameof(PublicEntry.State),
        nameof(PublicEntry.PublishedAt),
    ];
}
