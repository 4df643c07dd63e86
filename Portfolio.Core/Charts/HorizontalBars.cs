namespace Portfolio.Core.Charts;

/// <summary>
/// A row for each value, the label above its bar, so that long labels have the whole width; narrow enough for a phone.
/// </summary>
public static class HorizontalBars
{
    private const double Width = 340;
    private const double RowHeight = 32;
    private const double LabelSize = 13;

    /// <summary>The chart as SVG; without values the words alone.</summary>
    public static string Draw(ChartWords words, IReadOnlyList<ChartValue> values)
    {
        var svg = new Svg("bars", Width, Math.Max(RowHeight, values.Count * RowHeight), words);
        var most = values.Select(v => v.Value).DefaultIfEmpty().Max();
        foreach (var (row, value) in values.Index())
        {
            var top = row * RowHeight;
            var number = Svg.Number(value.Value);
            var room = Width - LabelWidth.Of(number, LabelSize) - LabelSize;
            svg.Words("label", 0, top + 15, LabelWidth.Fit(value.Label, LabelSize, room));
            svg.Words("number end", Width, top + 15, number);
            svg.Bar("track", 0, top + 21, Width, 5);
            if (value.Value > 0)
                svg.Bar("bar", 0, top + 21, Math.Max(1, Width * value.Value / most), 5);
        }
        return svg.ToString();
    }
}
