namespace Portfolio.Core.Charts;

/// <summary>The labels below a chart whose values stand side by side: as many as have room, evenly.</summary>
internal static class Axis
{
    public const double LabelSize = 11;

    /// <summary><paramref name="slot"/> is the width of one value, <paramref name="width"/> that of the chart.</summary>
    public static void Draw(Svg svg, IReadOnlyList<ChartValue> values, double slot, double width, double y)
    {
        if (values.Count == 0)
            return;
        var widest = values.Max(v => LabelWidth.Of(v.Label, LabelSize));
        var step = Math.Max(1, (int)Math.Ceiling((widest + 6) / slot));
        var end = double.NegativeInfinity;
        for (var i = 0; i < values.Count; i += step)
        {
            var half = Math.Min(width, LabelWidth.Of(values[i].Label, LabelSize)) / 2;
            // A label at the edge moves inwards rather than being cut, and the next one may have to give way.
            var middle = Math.Max(half, Math.Min(width - half, (i + 0.5) * slot));
            if (middle - half < end + 4)
                continue;
            end = middle + half;
            svg.Words("label mid", middle, y, LabelWidth.Fit(values[i].Label, LabelSize, width));
        }
    }
}
