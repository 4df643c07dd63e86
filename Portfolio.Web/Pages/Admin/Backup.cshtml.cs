using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Portfolio.Web.Hosting;
using Portfolio.Web.Languages;

namespace Portfolio.Web.Pages.Admin;

/// <summary>The content with its history as a file to keep elsewhere, and what is said of the rest.</summary>
public sealed class BackupModel(MakeBackup backup, DataFolder data, DiskRoom room, Site site) : PageModel
{
    public DateTimeOffset? Last => backup.Last;

    /// <summary>Sends it; the copy that it is made from is gone when the last byte is sent.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (room.Objection(new FileInfo(data.Content).Length) is { } objection)
        {
            ModelState.AddModelError("", objection);
            return Page();
        }
        var content = await backup.ContentAsync(ct);
        backup.Note();
        return File(content, "application/vnd.sqlite3", $"portfolio-{site.Time.Today:yyyy-MM-dd}.db");
    }
}
