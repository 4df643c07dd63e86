using System.Globalization;
using AngleSharp.Dom;
using Portfolio.Core.Charts;

namespace Portfolio.Core.Markup;

internal sealed partial class PageWriter
{
    private ChartText? ChartOf(IElement? code) =>
        code is not null && code.ClassList.Contains(Marks.Language + ChartText.Word)
            ? ChartText.Read(code.GetAttribute("title") ?? "", code.TextContent, LineOf(code), warnings)
            : null;

    private static int LineOf(IElement code) =>
        int.TryParse(code.GetAttribute("start"), NumberStyles.None, CultureInfo.InvariantCulture, out var line)
            ? line
            : 1;

    /// <summary>The drawing is one image in words; its numbers follow as a table to be opened.</summary>
    private void WriteChart(ChartText chart)
    {
        var most = chart.Values.MaxBy(value => value.Value)!;
        var sentence = string.Format(
            CultureInfo.InvariantCulture,
            wording.Largest,
            chart.Values.Count,
            most.Label,
            most.Value
        );
        var title = chart.Title.Length > 0 ? chart.Title : wording.Chart;
        Append("<figure class=\"chart\">");
        if (chart.Title.Length > 0)
            Append($"<figcaption>{Escape(chart.Title)}</figcaption>");
        Append(chart.Draw(new ChartWords(title, sentence), chart.Values));
        var numbers = string.Format(CultureInfo.InvariantCulture, wording.Numbers, title);
        Append($"<details><summary>{Escape(numbers)}</summary><table>");
        if (chart.Names.Length > 0)
        {
            Append($"<thead><tr><th scope=\"col\">{Escape(chart.Names)}</th>");
            Append($"<th scope=\"col\">{Escape(chart.Counts)}</th></tr></thead>");
        }
        Append("<tbody>");
        foreach (var value in chart.Values)
        {
            var number = value.Value.ToString(CultureInfo.InvariantCulture);
            Append($"<tr><th scope=\"row\">{Escape(value.Label)}</th><td>{number}</td></tr>");
        }
        Append("</tbody></table></details></figure>");
    }
}
