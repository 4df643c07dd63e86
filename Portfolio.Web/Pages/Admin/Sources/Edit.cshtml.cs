using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using Portfolio.Core.Exchange.Import;
using Portfolio.Core.Exchange.Import.Bibliographies;
using Portfolio.Core.History;
using Portfolio.Core.Papers;
using Portfolio.Core.Storage;
using Portfolio.Web.Accounts;
using Portfolio.Web.Forms;
using Portfolio.Web.Languages;

namespace Portfolio.Web.Pages.Admin.Sources;

/// <summary>One linked source: what its papers become, its file brought by hand, its token, its runs, what vanished.</summary>
[RequestSizeLimit(BibliographySource.Limit + Overhead)]
[RequestFormLimits(MultipartBodyLengthLimit = BibliographySource.Limit + Overhead)]
public sealed class EditModel(
    PortfolioDb db,
    AccountsDb accounts,
    RunLinkedSource run,
    TimeProvider clock,
    Flash flash,
    IStringLocalizer<AdminText> text
) : PageModel
{
    private const int Overhead = 4 * 1024 * 1024;

    public LinkedSource Source { get; private set; } = null!;
    public SourceToken? Token { get; private set; }

    /// <summary>The new token, this once.</summary>
    public string? NewToken { get; private set; }
    public IReadOnlyList<BatchLine> Runs { get; private set; } = [];
    public IReadOnlyList<Paper> Vanished { get; private set; } = [];

    public Task<IActionResult> OnGetAsync(int id, CancellationToken ct) => ShowAsync(id, ct);

    public async Task<IActionResult> OnPostAsync(int id, CancellationToken ct)
    {
        if (await db.LinkedSources.FindAsync([id], ct) is not { } source)
            return NotFound();
        Source = source;
        await TryUpdateModelAsync(source, nameof(Source), s => s.PapersAre, s => s.SectionsFrom, s => s.Publish);
        if (!ModelState.IsValid)
            return await ShowAsync(id, ct);
        await db.SaveChangesAsync(ct);
        flash.Say(text["Saved."]);
        return RedirectToPage(new { id });
    }

    public async Task<IActionResult> OnPostBringAsync(int id, IFormFile? file, CancellationToken ct)
    {
        if (await db.LinkedSources.AsNoTracking().SingleOrDefaultAsync(s => s.Id == id, ct) is not { } source)
            return NotFound();
        try
        {
            if (await ReadAsync(file, ct) is { } read)
            {
                var (plan, _) = await run.RunAsync(source, read, ct);
                flash.Say(
                    text[
                        "Found {0}: {1} taken over, {2} as before, {3} not understood.",
                        plan.Found,
                        plan.Imported,
                        plan.Skipped,
                        plan.Rejected.Count
                    ]
                );
                return RedirectToPage(new { id });
            }
            ModelState.AddModelError("file", text["Choose a bibliography: BibTeX, BibLaTeX, RIS, CSL-JSON or CSV."]);
        }
        catch (SourceRefusedException refused)
        {
            ModelState.AddModelError("file", text[refused.Reason.English, refused.Reason.Arguments]);
        }
        return await ShowAsync(id, ct);
    }

    public async Task<IActionResult> OnPostTokenAsync(int id, CancellationToken ct)
    {
        if (await db.LinkedSources.AsNoTracking().SingleOrDefaultAsync(s => s.Id == id, ct) is not { } source)
            return NotFound();
        // Shown in the answer itself: whatever keeps it for a redirect would keep a secret.
        NewToken = await accounts.RenewAsync(source.Name, clock.GetUtcNow(), ct);
        Response.Headers.CacheControl = "no-store";
        return await ShowAsync(id, ct);
    }

    public async Task<IActionResult> OnPostRevokeAsync(int id, CancellationToken ct)
    {
        if (await db.LinkedSources.AsNoTracking().SingleOrDefaultAsync(s => s.Id == id, ct) is not { } source)
            return NotFound();
        await accounts.RevokeAsync(source.Name, ct);
        flash.Say(text["The token is void."]);
        return RedirectToPage(new { id });
    }

    public async Task<IActionResult> OnPostRemoveAsync(int id, CancellationToken ct)
    {
        if (await db.LinkedSources.FindAsync([id], ct) is { } source)
        {
            await accounts.RevokeAsync(source.Name, ct);
            db.Remove(source);
            await db.SaveChangesAsync(ct);
        }
        flash.Say(text["The source is unlinked. Its papers stay."]);
        return RedirectToPage("Index");
    }

    private async Task<IActionResult> ShowAsync(int id, CancellationToken ct)
    {
        if (await db.LinkedSources.AsNoTracking().SingleOrDefaultAsync(s => s.Id == id, ct) is not { } source)
            return NotFound();
        Source = source;
        Token = await accounts.SourceTokens.AsNoTracking().SingleOrDefaultAsync(t => t.Source == source.Name, ct);
        Runs = await db.ImportBatches.Where(b => b.Kind == source.Kind).AsLines().Take(20).ToListAsync(ct);
        Vanished = await db
            .Papers.Where(p => source.Vanished.Contains(p.Key))
            .OrderBy(p => p.Id)
            .AsNoTracking()
            .ToListAsync(ct);
        return Page();
    }

    private static async Task<BibliographySource?> ReadAsync(IFormFile? file, CancellationToken ct)
    {
        if (file is null)
            return null;
        using var bytes = new MemoryStream();
        await file.CopyToAsync(bytes, ct);
        return BibliographySource.Of(Path.GetFileName(file.FileName), bytes.ToArray());
    }
}
