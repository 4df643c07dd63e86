using System.Globalization;
using System.Net;
using System.Text;

namespace Portfolio.Core.Charts;

/// <summary>
/// An SVG drawing as it is written, for a place within a page: one image with title and description, no id, no style;
/// colours come from the page by classes. Its width and height are those it is drawn for.
/// </summary>
internal sealed class Svg
{
    private readonly StringBuilder text = new();

    /// <summary><paramref name="words"/> null: decoration of what says itself what it is.</summary>
    public Svg(string kind, double width, double height, ChartWords? words)
    {
        var role = words is null ? "aria-hidden=\"true\"" : "role=\"img\"";
        text.Append(
            CultureInfo.InvariantCulture,
            $"<svg class=\"drawing {kind}\" {role} width=\"{width:0.##}\" height=\"{height:0.##}\" viewBox=\"0 0 {width:0.##} {height:0.##}\">"
        );
        if (words is not null)
            text.Append("<title>" + Encode(words.Title) + "</title><desc>" + Encode(words.Description) + "</desc>");
    }

    public void Bar(string kind, double x, double y, double width, double height) =>
        text.Append(
            CultureInfo.InvariantCulture,
            $"<rect class=\"{kind}\" x=\"{x:0.##}\" y=\"{y:0.##}\" width=\"{width:0.##}\" height=\"{height:0.##}\"/>"
        );

    /// <summary>A straight line, a curve or a dot, in the words of SVG's path.</summary>
    public void Path(string kind, string path) => text.Append("<path class=\"" + kind + "\" d=\"" + path + "\"/>");

    /// <summary><paramref name="kind"/> says also where the words stand: <c>end</c> before the point, <c>mid</c> around it.</summary>
    public void Words(string kind, double x, double y, string words) =>
        text.Append(
            CultureInfo.InvariantCulture,
            $"<text class=\"{kind}\" x=\"{x:0.##}\" y=\"{y:0.##}\">{Encode(words)}</text>"
        );

    public override string ToString() => $"{text}</svg>";

    public static string Number(double value) => value.ToString("0.##", CultureInfo.InvariantCulture);

    /// <summary>Safe within an element and an attribute; characters that XML does not have become U+FFFD.</summary>
    public static string Encode(string words) =>
        WebUtility.HtmlEncode(
            string.Concat(words.EnumerateRunes().Select(r => Rune.IsControl(r) ? Rune.ReplacementChar : r))
        );
}
