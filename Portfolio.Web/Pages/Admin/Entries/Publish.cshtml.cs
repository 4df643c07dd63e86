using System.Reflection;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;
using Portfolio.Core.Languages;
using Portfolio.Core.Publishing;
using Portfolio.Core.Storage;
using Portfolio.Web.Forms;
using Portfolio.Web.Languages;

namespace Portfolio.Web.Pages.Admin.Entries;

/// <summary>Who sees an entry, and from when on.</summary>
public sealed class PublishModel(PortfolioDb db, Site site, Flash flash, IStringLocalizer<AdminText> text) : PageModel
{
    public PublicEntry Entry { get; private set; } = null!;

    [BindProperty]
    public PublishForm Form { get; set; } = new();

    public async Task<IActionResult> OnGetAsync(string noun, int id, CancellationToken ct)
    {
        if (!await IsFoundAsync(noun, id, ct))
            return NotFound();
        Form = PublishForm.Of(Entry, site.Time);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string noun, int id, CancellationToken ct)
    {
        if (!await IsFoundAsync(noun, id, ct))
            return NotFound();
        // A moment that cannot be read is one that is not said, and matters only to who asked for it.
        ModelState.Remove("Form.At");
        if (!Form.Apply(Entry, site.Time))
            ModelState.AddModelError("Form.At", text["Say the day and the time, such as 2026-12-01 09:00."]);
        if (!ModelState.IsValid)
            return Page();
        var isChanged = db.ChangeTracker.HasChanges();
        var batch = await db.SaveBatchAsync(ct);
        flash.Say(text[PublishForm.Said(Entry, site.Time.Now)], isChanged ? batch : null);
        return LocalRedirect(Noun.Of(Entry).Editor(id));
    }

    /// <summary>The fields that have a text, but none in this language.</summary>
    public IEnumerable<string> MissingIn(Language language) =>
        Entry
            .GetType()
            .GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(p => p.CanWrite && p.PropertyType == typeof(LocalizedText))
            .Where(p => p.GetValue(Entry) is LocalizedText { IsEmpty: false } words && words[language.Tag] is null)
            .Select(p => text[p.Name].Value);

    private async Task<bool> IsFoundAsync(string noun, int id, CancellationToken ct)
    {
        if (await db.AtAsync(noun, id, ct) is not PublicEntry entry)
            return false;
        Entry = entry;
        return true;
    }
}
