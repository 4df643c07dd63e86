using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;
using Portfolio.Web.Hosting;
using Portfolio.Web.Languages;

namespace Portfolio.Web.Pages.Admin;

/// <summary>The content with its history as a file to keep elsewhere, and what is said of the rest.</summary>
public sealed class BackupModel(
    MakeBackup backup,
    DataFolder data,
    DiskRoom room,
    Site site,
    IStringLocalizer<AdminText> text
) : PageModel
{
    public DateTimeOffset? Last => backup.Last;

    /// <summary>Sends it; the copy that it is made from is gone when the last byte is sent.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (room.LacksFor(new FileInfo(data.Content).Length) is { } free)
        {
            ModelState.AddModelError(
                "",
                text["The disk has {0} left, which is too little: make room first.", free.Print(site.Culture)]
            );
            return Page();
        }
        var content = await backup.ContentAsync(ct);
        backup.Note();
        return File(content, "application/vnd.sqlite3", $"portfolio-{site.Time.Today:yyyy-MM-dd}.db");
    }
}
