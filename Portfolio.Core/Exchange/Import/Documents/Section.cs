using System.Text.RegularExpressions;
using Markdig.Syntax;

namespace Portfolio.Core.Exchange.Import.Documents;

/// <summary>
/// A heading and what stands below it until the next one. <see cref="Level"/> is 1 to 6, or 0 for what stands before
/// the first heading. <see cref="Title"/> is without emoji and colon.
/// </summary>
internal sealed partial record Section(Block? Heading, int Level, string Title)
{
    public List<Block> Blocks { get; } = [];

    public static List<Section> Of(SourceMarkdown source)
    {
        var sections = new List<Section> { new(null, 0, "") };
        foreach (var block in source.Blocks)
        {
            if (block is HeadingBlock heading)
                sections.Add(new(heading, heading.Level, Clean(InlineText.Of(heading))));
            else if (block is HtmlBlock html && HtmlHeading().Match(html.Lines.ToString()) is { Success: true } match)
                sections.Add(
                    new(html, match.Groups[1].Value[0] - '0', Clean(Tags().Replace(match.Groups[2].Value, "")))
                );
            else
                sections[^1].Blocks.Add(block);
        }
        if (sections[0].Blocks.Count == 0)
            sections.RemoveAt(0);
        return sections;
    }

    private static string Clean(string title) =>
        Blanks().Replace(Ornaments().Replace(title, ""), " ").Trim().TrimEnd(':', '：', ' ');

    [GeneratedRegex(@"\A\s*<h([1-6])\b[^<>]*>((?:(?!</?h[1-6])[\s\S]){0,2000})</h\1>\s*\z", RegexOptions.IgnoreCase)]
    private static partial Regex HtmlHeading();

    [GeneratedRegex("<[^<>]*>")]
    private static partial Regex Tags();

    // Emoji are pairs of surrogates, "other symbols" (but not the mark of a lost character), or these joined and varied.
    [GeneratedRegex(@"[\uD83C-\uD83E][\uDC00-\uDFFF]|(?!\uFFFD)\p{So}|[\u200D\uFE0F\u20E3]|:[a-z][a-z0-9_]+:")]
    private static partial Regex Ornaments();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}
