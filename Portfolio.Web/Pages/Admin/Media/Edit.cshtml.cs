using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;
using Portfolio.Core.Media;
using Portfolio.Web.Forms;
using Portfolio.Web.Languages;

namespace Portfolio.Web.Pages.Admin.Media;

/// <summary>What is said of a picture or document: its description in each language, and its name.</summary>
public sealed class EditModel(EntryForm<MediaFile> form, Site site, IStringLocalizer<AdminText> text) : PageModel
{
    public EntryForm Form => form;
    public MediaFile Media => form.Entry;

    /// <summary>What to write into a text to have it there.</summary>
    public string Markdown =>
        Media.IsPicture
            ? $"![{Escaped(site.Words(Media.Alt))}](/{Media.Address})"
            : $"[{Escaped(Media.FileName)}](/{Media.Address})";

    public async Task<IActionResult> OnGetAsync(int id, CancellationToken ct) =>
        await form.OpenAsync(id, ct) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(int id)
    {
        await form.ReopenAsync(id, this);
        if (form.IsNew)
        {
            // A form cannot bring the bytes back.
            ModelState.Clear();
            ModelState.AddModelError("", text["This file was deleted meanwhile. Put it back from the trash first."]);
        }
        await TryUpdateModelAsync(Media, nameof(Media), m => m.Alt, m => m.FileName);
        if (MediaType.Named(Media.ContentType) is { } type)
            Media.FileName = MediaFileName.Clean(Media.FileName, type);
        return await form.SaveAsync(this);
    }

    private static string Escaped(string words) =>
        words
            .Replace("\\", "\\\\", StringComparison.Ordinal)
            .Replace("[", "\\[", StringComparison.Ordinal)
            .Replace("]", "\\]", StringComparison.Ordinal)
            .ReplaceLineEndings(" ");
}
