using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;
using Portfolio.Core.Settings;
using Portfolio.Web.Forms;
using Portfolio.Web.Languages;

namespace Portfolio.Web.Pages.Admin.Settings;

/// <summary>What services and authorities want to see on the site before they believe that it is the owner's.</summary>
public sealed class VerificationModel(
    EntryForm<SiteSettings> form,
    CheckVerification check,
    IStringLocalizer<AdminText> text
) : PageModel
{
    public EntryForm Form => form;
    public SiteSettings Settings => form.Entry;

    [BindProperty]
    public string? Tags { get; set; }

    [BindProperty]
    public string? Folder { get; set; }

    [BindProperty]
    public List<string> Removed { get; set; } = [];

    public async Task OnGetAsync(CancellationToken ct)
    {
        await form.OpenAsync(await form.OnlyAsync(ct), ct);
        Tags = string.Join('\n', Settings.VerificationTags.Select(t => $"{t.Key} {t.Value}"));
    }

    public async Task<IActionResult> OnPostAsync(List<IFormFile> files, CancellationToken ct)
    {
        await form.ReopenAsync(await form.OnlyAsync(ct), this);
        await TryUpdateModelAsync(Settings, nameof(Settings), s => s.IcpNumber, s => s.PublicSecurityNumber);
        check.Numbers(Settings, ModelState);
        var tags = check.Tags(Tags ?? "", ModelState);
        var placed = await PlacedAsync(files, ct);
        if (ModelState.IsValid)
            // New ones: a change within the old would not be noticed as one.
            (Settings.VerificationTags, Settings.RootFiles) = (tags, placed);
        return await form.SaveAsync(this);
    }

    private async Task<Dictionary<string, string>> PlacedAsync(List<IFormFile> files, CancellationToken ct)
    {
        var placed = Settings.RootFiles.Where(f => !Removed.Contains(f.Key)).ToDictionary();
        foreach (var file in files)
        {
            if (check.Objection(Folder ?? "/", file.FileName, file.Length) is { } objection)
            {
                ModelState.AddModelError("files", objection);
                continue;
            }
            using var bytes = new MemoryStream();
            await file.CopyToAsync(bytes, ct);
            placed[(Folder ?? "/") + file.FileName] = Convert.ToBase64String(bytes.ToArray());
        }
        if (placed.Count > RootFile.Most)
            ModelState.AddModelError("files", text["At most {0} are possible.", RootFile.Most]);
        return placed;
    }
}
