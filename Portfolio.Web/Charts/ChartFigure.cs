using System.Globalization;
using Microsoft.Extensions.Localization;
using Portfolio.Core.Charts;
using Portfolio.Core.Papers;
using Portfolio.Web.Languages;

namespace Portfolio.Web.Charts;

/// <summary>
/// A chart with its numbers: what it is called, its drawing as HTML that is safe, and its table with the names of the two
/// columns.
/// </summary>
public sealed record ChartFigure(
    string Title,
    string Drawing,
    string Names,
    string Counts,
    IReadOnlyList<ChartValue> Rows
);

/// <summary>Makes figures, in the visitor's language.</summary>
public sealed class ChartFigures(IStringLocalizer<PublicText> text)
{
    /// <summary>For what has no order of its own.</summary>
    public ChartFigure Bars(string title, string names, string counts, IEnumerable<Tally> tallies) =>
        Make(HorizontalBars.Draw, title, names, counts, tallies);

    /// <summary>For what follows on each other in time.</summary>
    public ChartFigure Columns(string title, string names, string counts, IEnumerable<Tally> tallies) =>
        Make(Core.Charts.Columns.Draw, title, names, counts, tallies);

    /// <summary>How many there were up to each time.</summary>
    public ChartFigure Sum(string title, string names, string counts, IEnumerable<Tally> tallies)
    {
        var sum = 0;
        return Make(LineChart.Draw, title, names, counts, tallies.Select(t => t with { Count = sum += t.Count }));
    }

    /// <summary>The days on which something was finished; <paramref name="sentence"/> says what it comes to.</summary>
    public ChartFigure Calendar(
        string title,
        string sentence,
        (DateOnly From, DateOnly To) days,
        IReadOnlyDictionary<DateOnly, int> counts
    )
    {
        var culture = CultureInfo.CurrentCulture;
        var rows = counts
            .Where(day => day.Key >= days.From && day.Key <= days.To)
            .OrderByDescending(day => day.Key)
            .Select(day => new ChartValue(Core.Dates.PartialDate.Of(day.Key).Print(culture), day.Value));
        return new(
            title,
            DayCalendar.Draw(new(title, sentence), days.From, days.To, counts, culture),
            text["Day"],
            text["Readings"],
            [.. rows]
        );
    }

    private ChartFigure Make(
        Func<ChartWords, IReadOnlyList<ChartValue>, string> draw,
        string title,
        string names,
        string counts,
        IEnumerable<Tally> tallies
    )
    {
        List<ChartValue> values = [.. tallies.Select(t => new ChartValue(t.Name, t.Count))];
        var most = values.MaxBy(v => v.Value);
        var sentence = most is null
            ? text["No numbers yet."]
            : text["The largest of {0} numbers: {1}, {2}.", values.Count, most.Label, most.Value];
        return new(title, draw(new(title, sentence), values), names, counts, values);
    }
}
