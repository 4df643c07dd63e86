using Microsoft.EntityFrameworkCore;
using Portfolio.Core.Dates;

namespace Portfolio.Core.Papers;

/// <summary>A reading that came to its end; as much of the date as is known.</summary>
public sealed record Reading(int PaperId, PartialDate FinishedOn);

/// <summary>What statistics ask of a paper.</summary>
public sealed record PaperTraits(
    int Id,
    ReadingStatus Status,
    int? SectionId,
    PartialDate? Issued,
    string Venue,
    List<string> Tags
);

/// <summary>Named queries for counting: only the columns that are counted.</summary>
public static class ReadingQueries
{
    /// <summary>Every reading with an end, reading again too.</summary>
    public static async Task<IReadOnlyList<Reading>> FinishedReadingsAsync(
        this IQueryable<Paper> papers,
        CancellationToken ct
    )
    {
        var events = await papers
            .SelectMany(p => p.ReadingEvents)
            .Where(e => e.FinishedOn != null)
            .Select(e => new Reading(e.PaperId, e.FinishedOn!))
            .ToListAsync(ct);
        var papersOwn = await papers
            .LatestFinishedFirst()
            .Where(p => p.FinishedOn != null)
            .Select(p => new Reading(p.Id, p.FinishedOn!))
            .ToListAsync(ct);
        var told = events.ToLookup(e => e.PaperId);
        // An imported paper may have an end, and no reading that says so; or one that says it more or less precisely.
        return [.. events, .. papersOwn.Where(own => !told[own.PaperId].Any(e => MayBeSame(e, own)))];
    }

    /// <summary>Of every paper what is counted; the venue by its short name, if it has one.</summary>
    public static Task<List<PaperTraits>> TraitsAsync(this IQueryable<Paper> papers, CancellationToken ct) =>
        papers
            .Select(p => new PaperTraits(
                p.Id,
                p.Status,
                p.SectionId,
                p.Issued,
                p.ShortVenue != "" ? p.ShortVenue : p.Venue,
                p.Tags
            ))
            .ToListAsync(ct);

    /// <summary>The authors of the most papers; a name counts as it is written.</summary>
    public static async Task<IReadOnlyList<Tally>> MostAuthorsAsync(
        this IQueryable<Paper> papers,
        int count,
        CancellationToken ct
    )
    {
        var rows = await papers
            .SelectMany(p => p.Authors)
            .Where(a => !a.IsEditor)
            .GroupBy(a => new
            {
                a.Given,
                a.Particle,
                a.Family,
                a.Suffix,
                a.Literal,
            })
            .Select(g => new { Name = g.Key, Count = g.Count() })
            .OrderByDescending(g => g.Count)
            .ThenBy(g => g.Name.Family)
            .ThenBy(g => g.Name.Given)
            .Take(count)
            .ToListAsync(ct);
        return
        [
            .. rows.Select(row => new Tally(
                new PaperAuthor
                {
                    Given = row.Name.Given,
                    Particle = row.Name.Particle,
                    Family = row.Name.Family,
                    Suffix = row.Name.Suffix,
                    Literal = row.Name.Literal,
                }.FullName,
                row.Count
            )),
        ];
    }

    private static bool MayBeSame(Reading a, Reading b) =>
        !a.FinishedOn.IsBefore(b.FinishedOn) && !b.FinishedOn.IsBefore(a.FinishedOn);
}
