namespace Portfolio.Core.Charts;

/// <summary>The labels below a chart whose values stand side by side: as many as have room, evenly, the last among them.</summary>
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
        var next = double.PositiveInfinity;
        var labels = new Stack<(double Middle, string Label)>();
        for (var i = values.Count - 1; i >= 0; i -= step)
        {
            var half = Math.Min(width, LabelWidth.Of(values[i].Label, LabelSize)) / 2;
            // A label at the edge moves inwards rather than being cut, and the one before it may have to give way.
            var middle = Math.Max(half, Math.Min(width - half, (i + 0.5) * slot));
            if (middle + half > next - 4)
                continue;
            next = middle - half;
            labels.Push((middle, values[i].Label));
        }
        foreach (var (middle, label) in labels)
            svg.Words("label mid", middle, y, LabelWidth.Fit(label, LabelSize, width));
    }
}
