using System.Globalization;

namespace Portfolio.Core.Charts;

/// <summary>A line from value to value, from zero up, with the last number beside its end.</summary>
public static class LineChart
{
    private const double Width = 340;
    private const double Height = 150;
    private const double Top = 22;
    private const double Ground = 126;

    /// <summary>The chart as SVG; a single value is a dot.</summary>
    public static string Draw(ChartWords words, IReadOnlyList<ChartValue> values)
    {
        var svg = new Svg("line", Width, Height, words);
        var most = values.Select(v => v.Value).DefaultIfEmpty().Max();
        var slot = Width / Math.Max(1, values.Count);
        var points = values
            .Select((v, i) => (X: (i + 0.5) * slot, Y: most > 0 ? Ground - ((Ground - Top) * v.Value / most) : Ground))
            .ToList();
        svg.Bar("ground", 0, Ground, Width, 1);
        if (points.Count > 0)
        {
            svg.Path("curve", "M" + string.Join('L', points.Select(p => Point(p.X, p.Y))));
            // A round end of no length is a dot.
            svg.Path("dot", $"M{Point(points[^1].X, points[^1].Y)}h0");
            svg.Words("number end", Width, points[^1].Y - 8, Svg.Number(values[^1].Value));
        }
        Axis.Draw(svg, values, slot, Width, Height - 8);
        return svg.ToString();
    }

    private static string Point(double x, double y) =>
        string.Create(CultureInfo.InvariantCulture, $"{x:0.##} {y:0.##}");
}
