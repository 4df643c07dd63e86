using System.Globalization;
using Microsoft.Extensions.Localization;
using Portfolio.Core.Papers;
using Portfolio.Web.Charts;
using Portfolio.Web.Languages;

namespace Portfolio.Web.Pages.Reading;

/// <summary>What is counted on the pages of numbers.</summary>
public sealed class ReadingFigures(Site site, ChartFigures figures, IStringLocalizer<PublicText> text)
{
    /// <summary>The days from <paramref name="from"/> to <paramref name="to"/>.</summary>
    public ChartFigure Calendar(ReadingTimes times, DateOnly from, DateOnly to)
    {
        var culture = CultureInfo.CurrentCulture;
        var counts = times.PerDay.Where(d => d.Key >= from && d.Key <= to).ToDictionary();
        var sentence = text[
            "From {0} to {1}: {2} finished, on {3} different days.",
            Core.Dates.PartialDate.Of(from).Print(culture),
            Core.Dates.PartialDate.Of(to).Print(culture),
            text.Readings(counts.Values.Sum()),
            counts.Count
        ];
        return figures.Calendar(text["Day by day"], sentence, (from, to), counts);
    }

    /// <summary>So many months, the last one that of <paramref name="last"/>.</summary>
    public ChartFigure ByMonth(ReadingTimes times, DateOnly last, int months) =>
        figures.Columns(
            text["By month"],
            text["Month"],
            text["Readings"],
            times.Months(last, months).Select(m => new Tally(m.Month.Print(CultureInfo.CurrentCulture), m.Count))
        );

    public ChartFigure ByYear(ReadingTimes times) =>
        figures.Columns(text["By year"], text["Year"], text["Readings"], times.PerYear);

    public ChartFigure InAll(ReadingTimes times) =>
        figures.Sum(text["In all, year by year"], text["Year"], text["Readings"], times.PerYear);

    public ChartFigure Statuses(IEnumerable<PaperTraits> papers)
    {
        var counts = papers.CountBy(p => p.Status).ToDictionary();
        return Bars(
            text["By status"],
            text["Status"],
            Enum.GetValues<ReadingStatus>()
                .Where(counts.ContainsKey)
                .Select(status => new Tally(text.Status(status), counts[status]))
        );
    }

    /// <summary>In the owner's order; those without a section last.</summary>
    public ChartFigure Sections(IEnumerable<PaperTraits> papers, IEnumerable<ReadingSection> sections)
    {
        var counts = papers.ToLookup(p => p.SectionId);
        return Bars(
            text["By section"],
            text["Section"],
            sections
                .Select(s => new Tally(site.Words(s.Title), counts[s.Id].Count()))
                .Append(new(text["Without a section"], counts[null].Count()))
                .Where(t => t.Count > 0)
        );
    }

    public ChartFigure Published(IEnumerable<PaperTraits> papers) =>
        figures.Columns(
            text["By year of publication"],
            text["Year"],
            text["Papers"],
            Tally.Years(papers.Where(p => p.Issued is not null).Select(p => p.Issued!.Year))
        );

    public ChartFigure Venues(IEnumerable<string> venues, int longest) =>
        Bars(text["Venues"], text["Venue"], Tally.Most(venues, longest));

    public ChartFigure Tags(IEnumerable<string> tags, int longest) =>
        Bars(text["Tags"], text["Tag"], Tally.Most(tags, longest));

    public ChartFigure Authors(IEnumerable<Tally> authors) => Bars(text["Authors"], text["Author"], authors);

    private ChartFigure Bars(string title, string names, IEnumerable<Tally> tallies) =>
        figures.Bars(title, names, text["Papers"], tallies);
}
