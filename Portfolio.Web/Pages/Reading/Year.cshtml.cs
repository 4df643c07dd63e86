using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Portfolio.Core.Papers;
using Portfolio.Core.Rendering;
using Portfolio.Core.Storage;
using Portfolio.Web.Charts;
using Portfolio.Web.Languages;

namespace Portfolio.Web.Pages.Reading;

/// <summary>What was read in a year, month by month, the latest first.</summary>
public sealed class YearModel(
    PortfolioDb db,
    Site site,
    ReadingYear years,
    ReadingFigures figures,
    Renderings renderings
) : PageModel
{
    private const int Longest = 5;
    private const int RowsShown = 300;
    private const int NoteLength = 200;

    public YearOfReading Found { get; private set; } = null!;
    public IReadOnlyDictionary<int, Paper> Papers { get; private set; } = new Dictionary<int, Paper>();

    /// <summary>How the public notes begin, by paper.</summary>
    public Dictionary<int, string> Notes { get; } = [];
    public ChartFigure ByMonth { get; private set; } = null!;
    public IReadOnlyList<ChartFigure> Most { get; private set; } = [];

    public IEnumerable<IGrouping<int?, Core.Papers.Reading>> Months =>
        Found.Readings.Take(RowsShown).GroupBy(r => r.FinishedOn.Month);
    public int LeftOut => Math.Max(0, Found.Readings.Count - RowsShown);

    public async Task<IActionResult> OnGetAsync(int year, CancellationToken cancel)
    {
        if (await years.FindAsync(year, cancel) is not { } found)
            return NotFound();
        Found = found;
        List<int> shown = [.. found.Readings.Take(RowsShown).Select(r => r.PaperId)];
        Papers = await db
            .Papers.Where(p => EF.Parameter(shown).Contains(p.Id))
            .ForList()
            .AsNoTracking()
            .ToDictionaryAsync(p => p.Id, cancel);
        foreach (var paper in Papers.Values)
        {
            if (paper.Notes[site.Language.Tag] is { } notes)
                Notes[paper.Id] = (
                    await renderings.OfAsync(db, new(site.Language.Tag, notes), inline: false, cancel)
                ).Excerpt(NoteLength);
        }
        var traits = await found.Papers.TraitsAsync(cancel);
        ByMonth = figures.ByMonth(found.Times, new DateOnly(year, 12, 31), 12);
        Most =
        [
            figures.Authors(await found.Papers.MostAuthorsAsync(Longest, cancel)),
            figures.Venues(traits.Select(p => p.Venue), Longest),
            figures.Tags(traits.SelectMany(p => p.Tags), Longest),
        ];
        return Page();
    }
}
