using Microsoft.EntityFrameworkCore;
using Portfolio.Core.Papers;
using Portfolio.Core.Publishing;
using Portfolio.Core.Storage;
using Portfolio.Web.Languages;

namespace Portfolio.Web.Pages.Reading;

/// <summary>
/// What was read to the end in a year, the latest first: <see cref="Readings"/> may name a paper twice. <see cref="Years"/>
/// are all years with readings, the latest first.
/// </summary>
public sealed record YearOfReading(
    int Year,
    IReadOnlyList<int> Years,
    IReadOnlyList<Core.Papers.Reading> Readings,
    IQueryable<Paper> Papers
)
{
    public ReadingTimes Times { get; } = new(Readings);
    public int PaperCount => Readings.DistinctBy(r => r.PaperId).Count();
}

/// <summary>Finds what visitors may know of a year's reading.</summary>
public sealed class ReadingYear(PortfolioDb db, Site site)
{
    /// <summary>Null for a year in which nothing was finished.</summary>
    public async Task<YearOfReading?> FindAsync(int year, CancellationToken cancel)
    {
        var papers = db.Papers.OnReadingList().Published(site.Time.Now).AsNoTracking();
        var readings = await papers.FinishedReadingsAsync(cancel);
        List<Core.Papers.Reading> inYear =
        [
            .. readings
                .Where(r => r.FinishedOn.Year == year)
                .OrderByDescending(r => r.FinishedOn)
                .ThenByDescending(r => r.PaperId),
        ];
        if (inYear.Count == 0)
            return null;
        List<int> ids = [.. inYear.Select(r => r.PaperId).Distinct()];
        // One parameter for all of them, however many.
        var read = papers.Where(p => EF.Parameter(ids).Contains(p.Id));
        return new(year, new ReadingTimes(readings).Years, inYear, read);
    }
}
