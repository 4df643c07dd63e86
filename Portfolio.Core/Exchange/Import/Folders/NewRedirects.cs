using Microsoft.EntityFrameworkCore;
using Portfolio.Core.Publishing;
using Portfolio.Core.Storage;

namespace Portfolio.Core.Exchange.Import.Folders;

/// <summary>The redirects of a folder whose addresses the site does not redirect yet.</summary>
internal static class NewRedirects
{
    public static async Task<IReadOnlyList<Redirect>> OfAsync(
        PortfolioDb db,
        IReadOnlyList<Redirect> read,
        CancellationToken ct
    )
    {
        var taken = new HashSet<(string, string)>();
        await foreach (
            var there in db.Redirects.Select(r => new { r.Noun, r.Slug }).AsAsyncEnumerable().WithCancellation(ct)
        )
            taken.Add((there.Noun, there.Slug));
        return [.. read.Where(r => taken.Add((r.Noun, r.Slug)))];
    }
}
