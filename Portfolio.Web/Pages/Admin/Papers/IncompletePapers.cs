using Microsoft.EntityFrameworkCore;
using Portfolio.Core.Bibliography;
using Portfolio.Core.Exchange.Import;
using Portfolio.Core.Lookup;
using Portfolio.Core.Papers;
using Portfolio.Core.Storage;

namespace Portfolio.Web.Pages.Admin.Papers;

/// <summary>
/// The incomplete papers as their page shows them, by what is known of each. <see cref="Total"/> counts those too for
/// which there was no room.
/// </summary>
public sealed class IncompletePapers
{
    public int Total { get; private init; }

    /// <summary>Found by number: all it takes is a yes.</summary>
    public IReadOnlyList<SurePaper> Sure { get; private init; } = [];

    /// <summary>Something was found that needs a look: several of a title, or a paper that was withdrawn.</summary>
    public IReadOnlyList<Paper> ToChoose { get; private init; } = [];
    public IReadOnlyList<(Paper Paper, LookupFailure Failure)> Failed { get; private init; } = [];
    public IReadOnlyList<Paper> Waiting { get; private init; } = [];
    public IReadOnlyList<Paper> NotAsked { get; private init; } = [];

    /// <summary>Whom "look up all" would ask, with how many papers.</summary>
    public IReadOnlyList<(LookupBy By, int Papers)> Questions { get; private init; } = [];

    public static async Task<IncompletePapers> OfAsync(
        PortfolioDb db,
        IReadOnlyList<LookupBy> allowed,
        CancellationToken ct
    )
    {
        var papers = await db.Papers.Incomplete().Take(QueueLookups.Most).Whole().AsNoTracking().ToListAsync(ct);
        var answers = await db.Lookups().AsNoTracking().ToDictionaryAsync(l => l.PaperKey, ct);
        var known = papers.ConvertAll(p => (Paper: p, Answer: answers.GetValueOrDefault(p.Key)));
        var sure = known.Where(k => k.Answer?.Sure() is not null).ToList();
        var open = known.Where(k => k.Answer is null or { State: LookupState.Failed }).Select(k => k.Paper).ToList();
        return new()
        {
            Total = await db.Papers.CountAsync(p => p.IsIncomplete, ct),
            Sure = [.. sure.Select(k => SurePaper.Of(k.Paper, k.Answer!.Sure()!))],
            ToChoose =
            [
                .. known.Except(sure).Where(k => k.Answer is { State: LookupState.Found }).Select(k => k.Paper),
            ],
            Failed = [.. known.Where(k => k.Answer?.Failure is not null).Select(k => (k.Paper, k.Answer!.Failure!))],
            Waiting = [.. known.Where(k => k.Answer is { State: LookupState.Waiting }).Select(k => k.Paper)],
            NotAsked = [.. known.Where(k => k.Answer is null).Select(k => k.Paper)],
            Questions =
            [
                .. open.GroupBy(p => p.Ways()[0])
                    .Where(way => allowed.Contains(way.Key))
                    .OrderBy(way => way.Key)
                    .Select(way => (way.Key, way.Count())),
            ],
        };
    }
}

/// <summary>
/// A paper with what was found by its number; in doubt when that has another title, as when the number is mistyped.
/// </summary>
public sealed record SurePaper(Paper Paper, IReadOnlyList<LookupDifference> Differences, bool IsInDoubt)
{
    public static SurePaper Of(Paper paper, BibliographicRecord record)
    {
        var (here, found) = (Plain(paper.Title), Plain(record.Title ?? ""));
        // A subtitle may be missing on either side.
        var isSame =
            here.StartsWith(found, StringComparison.Ordinal) || found.StartsWith(here, StringComparison.Ordinal);
        return new(paper, LookupDifference.Between(paper, record), !isSame);
    }

    private static string Plain(string title) =>
        NormalizedTitle.Of(title.Replace("&", "and", StringComparison.Ordinal));
}
