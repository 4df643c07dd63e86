using System.Globalization;

namespace Portfolio.Core.Papers;

/// <summary>How many of something there are.</summary>
public sealed record Tally(string Name, int Count)
{
    // More columns than this say nothing on a phone.
    private const int MostBins = 60;

    /// <summary>The most frequent names, the empty one left out; of equal ones first what sorts first.</summary>
    public static IReadOnlyList<Tally> Most(IEnumerable<string> names, int count) =>
        [
            .. names
                .Where(name => name.Length > 0)
                .CountBy(name => name)
                .Select(pair => new Tally(pair.Key, pair.Value))
                .OrderByDescending(tally => tally.Count)
                .ThenBy(tally => tally.Name, StringComparer.Ordinal)
                .Take(count),
        ];

    /// <summary>Every year from the first to the last, those without any too; decades or centuries where they are many.</summary>
    public static IReadOnlyList<Tally> Years(IEnumerable<int> years)
    {
        List<int> all = [.. years];
        if (all.Count == 0)
            return [];
        var bin = new[] { 1, 10, 100, 1000 }.First(size => (all.Max() / size) - (all.Min() / size) < MostBins);
        var counts = all.CountBy(year => year / bin).ToDictionary();
        return
        [
            .. Enumerable
                .Range(all.Min() / bin, (all.Max() / bin) - (all.Min() / bin) + 1)
                .Select(n => new Tally(Span(n * bin, bin), counts.GetValueOrDefault(n))),
        ];
    }

    private static string Span(int year, int bin) =>
        bin == 1
            ? year.ToString(CultureInfo.InvariantCulture)
            : string.Create(CultureInfo.InvariantCulture, $"{year}–{year + bin - 1}");
}
