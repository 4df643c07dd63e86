using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Portfolio.Core.Publishing;
using Portfolio.Core.Storage;
using Portfolio.Web.Languages;

namespace Portfolio.Web.Pages;

/// <summary>
/// What an address without a readable entry answers: a permanent redirect when the entry has moved, 410 when it was
/// deleted, else 404. A draft is 404: that it exists is nobody's business.
/// </summary>
public sealed class OldAddress(PortfolioDb db, TimeProvider clock)
{
    public async Task<IActionResult> AnswerAsync<T>(string slug, CancellationToken cancel)
        where T : PublicEntry
    {
        var noun = typeof(T).Name;
        var entries = db.Set<T>().AsNoTracking();
        // A draft may have taken the address of something public; then the address is the draft's. A paper that is the
        // owner's own now, or no longer, stands in another list.
        if (await entries.FirstOrDefaultAsync(e => e.Slug == slug, cancel) is { } there)
            return LeadTo(there);
        if (await db.Redirects.FirstOrDefaultAsync(r => r.Noun == noun && r.Slug == slug, cancel) is not { } old)
            return new NotFoundResult();
        if (await entries.FirstOrDefaultAsync(e => e.Key == old.EntryKey, cancel) is not { } moved)
            return new StatusCodeResult(StatusCodes.Status410Gone);
        return LeadTo(moved);
    }

    /// <summary>The same for a file beside a page: <c>/essays/{slug}.md</c> of <c>/essays/{slug}</c>.</summary>
    public async Task<IResult> AnswerFileAsync<T>(
        string folder,
        string slug,
        string extension,
        CancellationToken cancel
    )
        where T : PublicEntry =>
        await AnswerAsync<T>(slug, cancel) switch
        {
            // What has no page of its own has no file either.
            LocalRedirectResult { Url: var page } when page != "~" + folder + slug && !page.Contains('#') =>
                Results.LocalRedirect($"{page}.{extension}", permanent: true),
            StatusCodeResult { StatusCode: StatusCodes.Status410Gone } => Results.StatusCode(StatusCodes.Status410Gone),
            _ => Results.NotFound(),
        };

    private IActionResult LeadTo(PublicEntry entry) =>
        entry.IsReadable(clock.GetUtcNow()) && entry.PublicPath() is { } path
            ? new LocalRedirectResult("~" + path, permanent: true)
            : new NotFoundResult();
}
