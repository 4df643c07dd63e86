using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Portfolio.Core.Markup.Formulas;

/// <summary>
/// Cuts MathML to what a page may hold (<see href="https://www.w3.org/TR/mathml-core/"/>): known elements and
/// attributes, and instead of inline styles, which the site's policy forbids, classes of <c>math.css</c>.
/// </summary>
internal static partial class MathMl
{
    private static readonly FrozenSet<string> Elements = Names(
        "math mrow mi mn mo mtext mspace mfrac msqrt mroot msub msup msubsup munder mover munderover mmultiscripts "
            + "mprescripts none mtable mtr mtd mstyle mpadded mphantom menclose merror semantics span a"
    );

    private static readonly FrozenSet<string> Attributes = Names(
        "class display displaystyle mathvariant stretchy fence form separator lspace rspace minsize maxsize symmetric "
            + "largeop movablelimits accent accentunder linethickness scriptlevel notation width height depth voffset "
            + "columnspan rowspan mathbackground mathcolor mathsize id href"
    );

    // In em, the classes that math.css has a padding for.
    private static readonly double[] Paddings = [0, 0.25, 0.4, 0.5, 1];

    /// <summary>Null when it is no well-formed XML.</summary>
    public static XElement? Clean(string mathMl)
    {
        try
        {
            var root = XElement.Parse("<root>" + mathMl + "</root>", LoadOptions.PreserveWhitespace);
            foreach (var element in root.Descendants().ToList())
                Clean(element);
            return root;
        }
        catch (System.Xml.XmlException)
        {
            return null;
        }
    }

    private static void Clean(XElement element)
    {
        if (!Elements.Contains(element.Name.LocalName))
        {
            element.ReplaceWith(element.Nodes());
            return;
        }
        var style = (string?)element.Attribute("style") ?? "";
        var classes = ((string?)element.Attribute("class") ?? "").Split(' ').Where(c => Class().IsMatch(c)).ToList();
        foreach (var attribute in element.Attributes().Where(a => !Attributes.Contains(a.Name.LocalName)).ToList())
            attribute.Remove();
        foreach (var declaration in style.Split(';', StringSplitOptions.RemoveEmptyEntries))
            Restyle(element, classes, declaration);
        element.SetAttributeValue("class", classes.Count > 0 ? string.Join(' ', classes.Distinct()) : null);
    }

    private static void Restyle(XElement element, List<string> classes, string declaration)
    {
        var parts = declaration.Split(':', 2, StringSplitOptions.TrimEntries);
        if (parts.Length < 2)
            return;
        var value = parts[1];
        switch (parts[0])
        {
            case "color" when Colour().IsMatch(value):
                element.SetAttributeValue("mathcolor", value);
                break;
            case "width" when value is "100%" or "50%":
                classes.Add(value == "100%" ? "m-full" : "m-half");
                break;
            case "padding-left" or "padding-right":
                classes.Add($"m-{parts[0][8]}{Nearest(value)}");
                break;
            case "border":
                classes.Add("m-box");
                break;
            case "border-left" or "border-right" or "border-top" or "border-bottom":
                classes.Add($"m-{parts[0][7]}{(value.Contains("dash", StringComparison.Ordinal) ? "d" : "s")}");
                break;
        }
    }

    private static int Nearest(string length)
    {
        var match = Length().Match(length);
        if (!match.Success)
            return 0;
        var em = double.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture);
        if (match.Groups[2].Value == "pt")
            em /= 12;
        return (int)(Paddings.MinBy(p => Math.Abs(p - em)) * 100);
    }

    private static FrozenSet<string> Names(string names) => names.Split(' ').ToFrozenSet(StringComparer.Ordinal);

    [GeneratedRegex("^[a-z][a-z0-9-]{0,30}$")]
    private static partial Regex Class();

    [GeneratedRegex("^(?:#[0-9a-fA-F]{3,8}|[a-zA-Z]{3,20})$")]
    private static partial Regex Colour();

    [GeneratedRegex(@"^(\d*\.?\d+)(em|pt)$")]
    private static partial Regex Length();
}
