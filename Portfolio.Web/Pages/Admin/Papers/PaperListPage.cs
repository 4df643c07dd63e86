using Microsoft.EntityFrameworkCore;
using Portfolio.Core.Papers;
using Portfolio.Core.Search;
using Portfolio.Core.Storage;

namespace Portfolio.Web.Pages.Admin.Papers;

/// <summary>
/// One page of a list: its papers, how many the address asks for in all, and how many there are on the reading list and
/// among the owner's own, and how many of both are incomplete. Numbers count from 1.
/// </summary>
public sealed record PaperListPage(
    IReadOnlyList<Paper> Papers,
    int Number,
    int Total,
    int Read,
    int Own,
    int Incomplete
)
{
    /// <summary>How many papers stand on a page.</summary>
    public const int Length = 100;

    public int Last => Math.Max(1, (Total + Length - 1) / Length);
    public int First => (Number - 1) * Length + 1;

    public static async Task<PaperListPage> OfAsync(PortfolioDb db, PaperListQuery asked, CancellationToken ct)
    {
        var papers = db.Papers;
        var listed = Listed(db, asked);
        var total = await listed.CountAsync(ct);
        var number = Math.Clamp(asked.Number, 1, Math.Max(1, (total + Length - 1) / Length));
        return new(
            await listed.Skip((number - 1) * Length).Take(Length).ForList().AsNoTracking().ToListAsync(ct),
            number,
            total,
            await papers.OnReadingList().CountAsync(ct),
            await papers.Own().CountAsync(ct),
            await papers.CountAsync(p => p.IsIncomplete, ct)
        );
    }

    /// <summary>All papers that the address asks for, in the order of the list.</summary>
    public static IOrderedQueryable<Paper> Listed(PortfolioDb db, PaperListQuery asked) =>
        asked
            .Filter.Of(asked.Own ? db.Papers.Own() : db.Papers.OnReadingList(), db.Saying<Paper>(asked.Text))
            .Sorted(asked.Sort, asked.Own);
}
