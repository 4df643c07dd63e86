using Portfolio.Core.Dates;
using Portfolio.Core.Papers;

namespace Portfolio.Web.Records;

/// <summary>The strip of the years: a bar for each that has papers, or for five, ten … of them where years are many.</summary>
public static class YearBars
{
    private const int Most = 24;
    private static readonly int[] Widths = [1, 5, 10, 25, 100];

    /// <param name="counts">Dates of publication, each with its number of papers.</param>
    public static IReadOnlyList<(Years Years, int Papers)> Of(IEnumerable<(PartialDate? Issued, int Papers)> counts)
    {
        var known = counts
            .Where(c => c.Issued is not null)
            .GroupBy(c => c.Issued!.Year, (year, same) => KeyValuePair.Create(year, same.Sum(c => c.Papers)))
            .ToList();
        List<(Years, int)> bars = [];
        foreach (var width in Widths)
        {
            bars =
            [
                .. known
                    .GroupBy(y => y.Key / width * width)
                    .OrderBy(g => g.Key)
                    .Select(g => (new Years(Math.Max(1, g.Key), g.Key + width - 1), g.Sum(y => y.Value))),
            ];
            if (bars.Count <= Most)
                break;
        }
        return bars;
    }

    /// <summary>As short as a bar is narrow: <c>2018</c>, <c>1985–89</c>.</summary>
    public static string Print(this Years years) =>
        years.From == years.To ? $"{years.From}"
        : years.From / 100 == years.To / 100 ? $"{years.From}–{years.To % 100:00}"
        : $"{years.From}–{years.To}";
}
