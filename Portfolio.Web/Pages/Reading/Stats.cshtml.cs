using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;
using Portfolio.Core.Papers;
using Portfolio.Core.Publishing;
using Portfolio.Core.Storage;
using Portfolio.Web.Charts;
using Portfolio.Web.Languages;

namespace Portfolio.Web.Pages.Reading;

/// <summary>The reading list in numbers: of what visitors may read.</summary>
public sealed class StatsModel(PortfolioDb db, Site site, ReadingFigures figures) : PageModel
{
    private const int MonthsShown = 24;
    private const int Longest = 10;

    public int Total { get; private set; }
    public ReadingTimes Times { get; private set; } = null!;

    /// <summary>Of the calendar's days: readings of which the day is not known.</summary>
    public int WithoutDay { get; private set; }

    /// <summary>Read or skimmed, and nobody knows when.</summary>
    public int WithoutDate { get; private set; }

    public ChartFigure Calendar { get; private set; } = null!;
    public IReadOnlyList<ChartFigure> InTime { get; private set; } = [];
    public IReadOnlyList<ChartFigure> OfTheList { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancel)
    {
        var papers = db.Papers.OnReadingList().Published(site.Time.Now);
        var traits = await papers.TraitsAsync(cancel);
        var readings = await papers.FinishedReadingsAsync(cancel);
        var sections = await db.ReadingSections.InOrder().AsNoTracking().ToListAsync(cancel);
        var authors = await papers.MostAuthorsAsync(Longest, cancel);
        Total = traits.Count;
        Times = new ReadingTimes(readings);
        var today = site.Time.Today;
        var from = today.AddYears(-1).AddDays(1);
        WithoutDay = Times.WithoutDay(from, today);
        var dated = readings.Select(r => r.PaperId).ToHashSet();
        WithoutDate = traits.Count(p =>
            p.Status is ReadingStatus.Read or ReadingStatus.Skimmed && !dated.Contains(p.Id)
        );
        Calendar = figures.Calendar(Times, from, today);
        InTime = [figures.ByMonth(Times, today, MonthsShown), figures.ByYear(Times), figures.InAll(Times)];
        OfTheList =
        [
            figures.Statuses(traits),
            figures.Sections(traits, sections),
            figures.Published(traits),
            figures.Venues(traits.Select(p => p.Venue), Longest),
            figures.Authors(authors),
            figures.Tags(traits.SelectMany(p => p.Tags), Longest),
        ];
    }
}
