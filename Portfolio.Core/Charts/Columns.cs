namespace Portfolio.Core.Charts;

/// <summary>Columns side by side, for values in the order of time; with numbers on top where there is room.</summary>
public static class Columns
{
    private const double Width = 340;
    private const double Height = 150;
    private const double Top = 18;
    private const double Ground = 126;
    private const double WidestSlot = 56;

    /// <summary>The chart as SVG; without values a ground with nothing on it.</summary>
    public static string Draw(ChartWords words, IReadOnlyList<ChartValue> values)
    {
        var svg = new Svg("columns", Width, Height, words);
        var most = values.Select(v => v.Value).DefaultIfEmpty().Max();
        var slot = Math.Min(WidestSlot, Width / Math.Max(1, values.Count));
        var numberWidth = LabelWidth.Of(Svg.Number(most), Axis.LabelSize);
        foreach (var (i, value) in values.Index())
        {
            if (value.Value <= 0)
                continue;
            var height = Math.Max(1, (Ground - Top) * value.Value / most);
            svg.Bar("bar", (i * slot) + (slot * 0.1), Ground - height, slot * 0.8, height);
            if (numberWidth <= slot)
                svg.Words("number mid", (i + 0.5) * slot, Ground - height - 5, Svg.Number(value.Value));
        }
        if (numberWidth > slot && most > 0)
            svg.Words("number", 0, 11, $"≤ {Svg.Number(most)}");
        svg.Bar("ground", 0, Ground, Width, 1);
        Axis.Draw(svg, values, slot, Width, Height - 8);
        return svg.ToString();
    }
}
