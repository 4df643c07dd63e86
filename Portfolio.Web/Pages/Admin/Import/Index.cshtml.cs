using System.Text;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Portfolio.Core.Exchange.Import;
using Portfolio.Core.History;
using Portfolio.Core.Storage;
using Portfolio.Web.Imports;
using Portfolio.Web.Languages;

namespace Portfolio.Web.Pages.Admin.Import;

/// <summary>Takes a file or a pasted text in for review, and lists what was imported before.</summary>
[RequestSizeLimit(WaitingImports.Limit + Overhead)]
[RequestFormLimits(MultipartBodyLengthLimit = WaitingImports.Limit + Overhead, ValueLengthLimit = ReadSource.Limit)]
public sealed class IndexModel(PortfolioDb db, WaitingImports waiting, IStringLocalizer<AdminText> text) : PageModel
{
    // What a form has around its file; and a file a little too large is refused with a sentence, not cut off.
    private const int Overhead = 4 * 1024 * 1024;

    public string Pasted { get; private set; } = "";
    public IReadOnlyList<WaitingImport> Waiting { get; private set; } = [];
    public IReadOnlyList<BatchLine> Batches { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken ct)
    {
        Waiting = waiting.All();
        Batches = await db.ImportBatches.AsLines().ToListAsync(ct);
    }

    public async Task<IActionResult> OnPostAsync(IFormFile? file, string? pasted, CancellationToken ct)
    {
        Pasted = pasted ?? "";
        try
        {
            if (await ReceiveAsync(file, ct) is { } key)
                return RedirectToPage("Review", new { key });
            ModelState.AddModelError("file", text["Choose a file, or paste a text below."]);
        }
        catch (SourceRefusedException refused)
        {
            ModelState.AddModelError("file", text[refused.Reason.English, refused.Reason.Arguments]);
        }
        await OnGetAsync(ct);
        return Page();
    }

    public IActionResult OnPostDrop(Guid key)
    {
        waiting.Drop(key);
        return RedirectToPage();
    }

    // What cannot be read is refused here, beside the field, and does not wait.
    private async Task<Guid?> ReceiveAsync(IFormFile? file, CancellationToken ct)
    {
        if (file is null && string.IsNullOrWhiteSpace(Pasted))
            return null;
        await using var content = file?.OpenReadStream() ?? new MemoryStream(Encoding.UTF8.GetBytes(Pasted));
        var key = await waiting.AddAsync(file?.FileName ?? "pasted.md", content, ct);
        try
        {
            using var source = await ImportSource.OpenAsync(waiting.Find(key)!.File, ct);
            return key;
        }
        catch (SourceRefusedException)
        {
            waiting.Drop(key);
            throw;
        }
    }
}
