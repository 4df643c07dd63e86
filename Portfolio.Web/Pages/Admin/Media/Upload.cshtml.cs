using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;
using Portfolio.Core.Media;
using Portfolio.Core.Uploads;
using Portfolio.Web.Forms;
using Portfolio.Web.Hosting;
using Portfolio.Web.Languages;

namespace Portfolio.Web.Pages.Admin.Media;

/// <summary>Takes in several files at once; one that is refused does not keep the others out.</summary>
[LargeUploads]
public sealed class UploadModel(StoreMedia store, DiskRoom room, Flash flash, IStringLocalizer<AdminText> text)
    : PageModel
{
    public List<MediaFile> Stored { get; } = [];

    /// <summary>What is not stored: the file's name and a sentence that says why.</summary>
    public List<(string Name, string Reason)> Refused { get; } = [];

    public void OnGet(bool tooMuch)
    {
        if (tooMuch)
            ModelState.AddModelError(
                "files",
                text["Nothing is stored: at most {0} MB fit at once. Choose fewer files.", LargeUploads.MostMegabytes]
            );
    }

    public async Task<IActionResult> OnPostAsync(List<IFormFile> files, CancellationToken ct)
    {
        var isNew = true;
        foreach (var file in files)
            isNew &= await StoreAsync(file, ct);
        if (files.Count == 0)
            ModelState.AddModelError(nameof(files), text["Choose a file first."]);
        if (files.Count == 0 || Refused.Count > 0)
            return Page();
        if (files.Count > 1)
            flash.Say(text["{0} files are stored.", files.Count]);
        else
            flash.Say(isNew ? text["Stored. Now say what it shows."] : text["This file was here already."]);
        return files.Count > 1 ? RedirectToPage("Index") : RedirectToPage("Edit", new { Stored[0].Id });
    }

    private async Task<bool> StoreAsync(IFormFile file, CancellationToken ct)
    {
        if (room.Objection(file.Length) is { } objection)
        {
            Refused.Add((file.FileName, objection));
            return false;
        }
        try
        {
            await using var stream = file.OpenReadStream();
            var (stored, isNew) = await store.RunAsync(stream, file.FileName, ct);
            Stored.Add(stored);
            return isNew;
        }
        catch (MediaRefusedException refused)
        {
            Refused.Add((file.FileName, text[refused.Template, refused.Values]));
            return false;
        }
    }
}
