using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Portfolio.Core.Exchange.Import.Documents;

/// <summary>Markdown of a little HTML as it stands in front matter: links, emphasis, code, line ends and paragraphs.</summary>
internal static partial class HtmlPhrase
{
    private const int MaxDepth = 50;

    public static string ToMarkdown(string html)
    {
        var markdown = new StringBuilder();
        Write(new HtmlParser().ParseDocument("<!doctype html><body>" + html).Body!, markdown, 0);
        return BlankLines().Replace(markdown.ToString(), "\n\n").Trim();
    }

    private static void Write(INode node, StringBuilder markdown, int depth)
    {
        foreach (var child in node.ChildNodes)
        {
            if (child is IText text)
                markdown.Append(Marks().Replace(Blanks().Replace(text.Data, " "), @"\$0"));
            else if (child is IElement element && depth < MaxDepth)
                WriteElement(element, markdown, depth + 1);
        }
    }

    private static void WriteElement(IElement element, StringBuilder markdown, int depth)
    {
        var (before, after) = element.LocalName switch
        {
            "a" when element.GetAttribute("href")?.Trim() is { Length: > 0 } address && address[0] != '#' => (
                "[",
                address.AsSpan().ContainsAny(" ()") ? $"](<{address}>)" : $"]({address})"
            ),
            "b" or "strong" => ("**", "**"),
            "i" or "em" => ("*", "*"),
            "br" => ("  \n", ""),
            "p" or "div" => ("\n\n", "\n\n"),
            "li" => ("\n- ", "\n"),
            _ => ("", ""),
        };
        markdown.Append(before);
        if (element.LocalName is not ("script" or "style"))
            Write(element, markdown, depth);
        markdown.Append(after);
    }

    [GeneratedRegex(@"[\\*\[\]<`]|(?<!\w)_|_(?!\w)")]
    private static partial Regex Marks();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();

    [GeneratedRegex(@"[ \t]*\n[ \t]*\n\s*")]
    private static partial Regex BlankLines();
}
