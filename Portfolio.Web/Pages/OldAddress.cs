using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Portfolio.Core.Publishing;
using Portfolio.Core.Storage;

namespace Portfolio.Web.Pages;

/// <summary>
/// What an address without a readable entry answers: a permanent redirect when the entry has moved, 410 when it was
/// deleted, else 404. A draft is 404: that it exists is nobody's business.
/// </summary>
public sealed class OldAddress(PortfolioDb db, TimeProvider clock)
{
    /// <summary><paramref name="under"/> is the path the noun's entries stand below: <c>~/essays/</c>.</summary>
    public async Task<IActionResult> AnswerAsync<T>(string slug, string under, CancellationToken cancel)
        where T : PublicEntry
    {
        var noun = typeof(T).Name;
        var entries = db.Set<T>();
        // A draft may have taken the address of something public; then the address is the draft's.
        if (await entries.AnyAsync(e => e.Slug == slug, cancel))
            return new NotFoundResult();
        if (await db.Redirects.FirstOrDefaultAsync(r => r.Noun == noun && r.Slug == slug, cancel) is not { } old)
            return new NotFoundResult();
        if (await entries.FirstOrDefaultAsync(e => e.Key == old.EntryKey, cancel) is not { } moved)
            return new StatusCodeResult(StatusCodes.Status410Gone);
        return moved.IsReadable(clock.GetUtcNow())
            ? new LocalRedirectResult(under + moved.Slug, permanent: true)
            : new NotFoundResult();
    }
}
