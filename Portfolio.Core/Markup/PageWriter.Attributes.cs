using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace Portfolio.Core.Markup;

internal sealed partial class PageWriter
{
    private static string KnownAttributes(IElement element)
    {
        var known = new StringBuilder();
        foreach (var attribute in element.Attributes)
        {
            if (IsKnown(element.LocalName, attribute.Name, attribute.Value))
                known.Append(' ').Append(attribute.Name).Append(ValueOf(attribute));
        }
        return known.ToString();
    }

    /// <summary>A text in Arabic or Hebrew within one that runs the other way begins at its own side.</summary>
    private static string Direction(IElement element, string name) =>
        name is "p" or "h2" or "h3" or "h4" or "h5" or "h6" or "li" or "td" or "th" or "dt" or "dd" or "summary"
        && !element.HasAttribute("dir")
        && FirstWords(element) is { } words
        && RightToLeft.Begins(words)
            ? " dir=\"rtl\""
            : "";

    // Not the whole text: of lists in lists it would be read again on each level.
    private static string? FirstWords(INode parent)
    {
        foreach (var child in parent.ChildNodes)
        {
            var words = child is IText text && text.Data.Any(char.IsLetter) ? text.Data : FirstWords(child);
            if (words is not null)
                return words;
        }
        return null;
    }

    private static string ValueOf(IAttr attribute) =>
        attribute.Name is "open" or "reversed" ? "" : $"=\"{Escape(attribute.Value)}\"";

    private static bool IsKnown(string element, string attribute, string value) =>
        (element, attribute) switch
        {
            (_, "lang") => LanguageTag().IsMatch(value),
            (_, "dir") => value is "ltr" or "rtl" or "auto",
            (_, "title") => true,
            (_, Marks.Line) => LineNumber().IsMatch(value),
            ("td" or "th", "class") => value is Marks.Centre or Marks.End,
            ("figure", "class") => value is Marks.Wide,
            ("td" or "th", "colspan" or "rowspan") => SmallNumber().IsMatch(value),
            ("th", "scope") => value is "col" or "row" or "colgroup" or "rowgroup",
            ("img", "width" or "height") => Pixels().IsMatch(value),
            ("ol", "start") or ("li", "value") => SmallNumber().IsMatch(value),
            ("ol", "type") => value is "1" or "a" or "A" or "i" or "I",
            ("ol", "reversed") or ("details", "open") => true,
            ("time" or "ins" or "del", "datetime") => Date().IsMatch(value),
            ("blockquote" or "q" or "ins" or "del", "cite") => LinkAddress.IsAllowedLink(value),
            _ => false,
        };

    /// <summary>Text for an element or for an attribute in double quotes.</summary>
    private static string Escape(string text) =>
        Characters
            .Clean(text)
            .Replace("&", "&amp;", StringComparison.Ordinal)
            .Replace("<", "&lt;", StringComparison.Ordinal)
            .Replace(">", "&gt;", StringComparison.Ordinal)
            .Replace("\"", "&quot;", StringComparison.Ordinal);

    [GeneratedRegex("^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8}){0,3}$")]
    private static partial Regex LanguageTag();

    [GeneratedRegex("^[1-9][0-9]{0,6}$")]
    private static partial Regex LineNumber();

    [GeneratedRegex("^[1-9][0-9]{0,3}$")]
    private static partial Regex SmallNumber();

    [GeneratedRegex("^[1-9][0-9]{0,4}$")]
    private static partial Regex Pixels();

    [GeneratedRegex(@"^\d{4}(?:-\d\d(?:-\d\d(?:[T ]\d\d:\d\d(?::\d\d)?(?:Z|[+-]\d\d:\d\d)?)?)?)?$")]
    private static partial Regex Date();
}
